import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { ListedPage } from '../page.ts'
import type { Shell, DrawnPage, DrawnSite } from './worker.ts'

/** Pages to a message: enough that messages cost nothing, few enough that all cores end together. */
const batchSize = 50

/**
 * Draws pages in a thread for each core. Pages are taken from the list as threads become free, so that few are held at a
 * time. Returns those that differ from the site's. Rejects with the first error of any thread.
 */
export type DrawPages = (pages: Iterator<ListedPage, unknown>, site: DrawnSite) => Promise<DrawnPage[]>

/**
 * Starts a thread, which takes half a second of a core to get ready: meanwhile the edition may be printed. Returns what draws
 * pages with it, once. Until then it does not keep the process alive.
 */
export function startDrawing(script: string, shell: Shell): DrawPages {
  const early = new Thread(script, shell)
  early.worker.unref()
  return async (pages, site) => {
    early.worker.ref()
    const threads = [early]
    try {
      let left = takeBatch(pages)
      if (left.length === 0) return []
      // For a few pages one is enough.
      while (left.length === batchSize && threads.length < availableParallelism())
        threads.push(new Thread(script, shell))
      const next = () => {
        const batch = left.length > 0 ? left : takeBatch(pages)
        left = []
        return batch
      }
      return (await Promise.all(threads.map((thread) => thread.draw(site, next)))).flat()
    } finally {
      // Whoever has drawn need not wait until they are gone.
      for (const { worker } of threads) void worker.terminate()
    }
  }
}

class Thread {
  readonly worker: Worker
  /** Rejects when it fails, or ends before it is told to. */
  readonly #failed: Promise<never>

  constructor(script: string, { template, css }: Shell) {
    this.worker = new Worker(script, { execArgv: [], workerData: { template, css } })
    this.#failed = new Promise((_, reject) => {
      this.worker.once('error', reject)
      this.worker.once('exit', () => {
        reject(new Error('A thread that draws pages has ended too early.'))
      })
    })
    // It is told to whoever draws.
    this.#failed.catch(() => undefined)
  }

  /** Draws batches until there is none. */
  draw(site: DrawnSite, next: () => ListedPage[]): Promise<DrawnPage[]> {
    const drawn: DrawnPage[] = []
    const all = new Promise<DrawnPage[]>((resolve) => {
      const send = () => {
        const batch = next()
        if (batch.length === 0) resolve(drawn)
        else this.worker.postMessage(batch)
      }
      this.worker.on('message', (pages: DrawnPage[]) => {
        drawn.push(...pages)
        send()
      })
      this.worker.postMessage(site)
      send()
    })
    return Promise.race([all, this.#failed])
  }
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
