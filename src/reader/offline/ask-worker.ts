import type { Question } from '#offline/messages.ts'

const patience = 2_000

/** Asks a worker something. Undefined where it does not answer. */
export function askWorker(worker: ServiceWorker, question: Question): Promise<unknown> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    const timer = setTimeout(() => {
      resolve(undefined)
    }, patience)
    port1.onmessage = (event: MessageEvent<unknown>) => {
      clearTimeout(timer)
      port1.close()
      resolve(event.data)
    }
    worker.postMessage(question, [port2])
  })
}
