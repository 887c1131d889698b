import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Page } from '../page.ts'
import type { WorkerData } from './worker.ts'

/** Pages to a message: enough that messages cost nothing, few enough that all cores end together. */
const batchSize = 50

/**
 * Draws pages in a thread for each core. Pages are taken from the list as threads become free, so that few are held at a
 * time. Returns the files that differ from the site's. Rejects with the first error of any thread.
 */
export async function drawPages(
  pages: Iterator<Page, unknown>,
  script: string,
  workerData: WorkerData,
): Promise<string[]> {
  const first = takeBatch(pages)
  if (first.length === 0) return []
  // A thread takes half a second of a core to get ready: for a few pages one is enough.
  const threads = first.length < batchSize ? 1 : availableParallelism()
  const written: string[] = []
  let left: Page[] = first
  const next = () => {
    const batch = left.length > 0 ? left : takeBatch(pages)
    left = []
    return batch
  }
  const run = (worker: Worker) =>
    new Promise<void>((resolve, reject) => {
      const send = () => {
        const batch = next()
        if (batch.length === 0) resolve()
        else worker.postMessage(batch)
      }
      worker.once('error', reject)
      worker.once('exit', () => {
        reject(new Error('A thread that draws pages has ended too early.'))
      })
      worker.on('message', (files: string[]) => {
        written.push(...files)
        send()
      })
      send()
    })
  const workers = Array.from({ length: threads }, () => new Worker(script, { workerData, execArgv: [] }))
  try {
    await Promise.all(workers.map(run))
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
  return written
}

function takeBatch(pages: Iterator<Page, unknown>): Page[] {
  const batch: Page[] = []
  while (batch.length < batchSize) {
    const taken = pages.next()
    if (taken.done) break
    batch.push(taken.value)
  }
  return batch
}
