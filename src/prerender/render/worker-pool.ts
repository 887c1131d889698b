import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { ListedPage } from '../page.ts'
import type { DrawnPage, WorkerData } from './worker.ts'

/** Pages to a message: enough that messages cost nothing, few enough that all cores end together. */
const batchSize = 50

/**
 * Draws pages in a thread for each core. Pages are taken from the list as threads become free, so that few are held at a
 * time. Returns those that differ from the site's. Rejects with the first error of any thread.
 */
export async function drawPages(
  pages: Iterator<ListedPage, unknown>,
  script: string,
  workerData: WorkerData,
): Promise<DrawnPage[]> {
  const first = takeBatch(pages)
  if (first.length === 0) return []
  // A thread takes half a second of a core to get ready: for a few pages one is enough.
  const threads = first.length < batchSize ? 1 : availableParallelism()
  const drawn: DrawnPage[] = []
  let left: ListedPage[] = first
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
      worker.on('message', (pages: DrawnPage[]) => {
        drawn.push(...pages)
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
  return drawn
}

function takeBatch(pages: Iterator<ListedPage, unknown>): ListedPage[] {
  const batch: ListedPage[] = []
  while (batch.length < batchSize) {
    const taken = pages.next()
    if (taken.done) break
    batch.push(taken.value)
  }
  return batch
}
