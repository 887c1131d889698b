import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { runAhead } from './run-ahead.ts'

it('results come in the order of the items, and no more items are asked for than are worked on', async () => {
  let asked = 0
  function* items() {
    while (asked < 9) yield ++asked
  }
  const results: number[] = []
  for await (const result of runAhead(items(), 3, (n) => sleep(n % 2 === 0 ? 1 : 8).then(() => n))) {
    results.push(result)
    expect(asked - results.length).toBeLessThan(3)
  }
  expect(results).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
})

it('a failure is thrown when its turn comes', async () => {
  const run = async () => {
    const results = runAhead([1, 2, 3], 3, (n) => (n === 2 ? Promise.reject(new Error('no disk')) : Promise.resolve(n)))
    for await (const result of results) expect(result).toBe(1)
  }
  await expect(run()).rejects.toThrow('no disk')
})
