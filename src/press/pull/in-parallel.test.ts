import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { inParallel } from './in-parallel.ts'

test('so many at a time, and what comes of them in order', async () => {
  let [running, most] = [0, 0]
  const results: number[] = []
  const task = async (milliseconds: number) => {
    most = Math.max(most, ++running)
    await sleep(milliseconds)
    running -= 1
    return milliseconds
  }
  for await (const result of inParallel([30, 5, 20, 1, 10, 5, 5], 3, task)) results.push(result)
  expect(results).toEqual([30, 5, 20, 1, 10, 5, 5])
  expect(most).toBe(3)
})

test('one that fails is told in its turn', async () => {
  const results: number[] = []
  const task = async (number: number) => {
    await sleep(number === 2 ? 1 : 10)
    if (number === 2) throw new Error('two')
    return number
  }
  const all = async () => {
    for await (const result of inParallel([1, 2, 3], 3, task)) results.push(result)
  }
  await expect(all()).rejects.toThrow('two')
  expect(results).toEqual([1])
})
