/**
 * Runs a task for each item, as many as `ahead` of them at a time, and gives the results in the order of the items. No
 * more items are asked for than are being worked on.
 */
export async function* runAhead<T, R>(
  items: Iterable<T> | AsyncIterable<T>,
  ahead: number,
  task: (item: T) => Promise<R>,
): AsyncGenerator<R, void> {
  const running: Promise<R>[] = []
  for await (const item of items) {
    const result = task(item)
    // A failure is thrown when its turn comes.
    result.catch(() => undefined)
    running.push(result)
    const first = running.length >= ahead ? running.shift() : undefined
    if (first) yield await first
  }
  for (const result of running) yield await result
}
