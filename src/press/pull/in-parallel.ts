/**
 * Runs a task for each item, no more than `bound` at a time, and gives the results in the order of the items, each as
 * soon as it and all before it are there. What is given is not kept.
 */
export async function* inParallel<T, R>(
  items: readonly T[],
  bound: number,
  task: (item: T) => Promise<R>,
): AsyncGenerator<R, void> {
  const waiting: (() => void)[] = []
  let running = 0
  const run = async (item: T): Promise<R> => {
    if (running >= bound) await new Promise<void>((resolve) => waiting.push(resolve))
    running += 1
    try {
      return await task(item)
    } finally {
      running -= 1
      waiting.shift()?.()
    }
  }
  const results = items.map(run)
  for (const result of results) result.catch(() => undefined)
  for (let next = results.shift(); next; next = results.shift()) yield await next
}
