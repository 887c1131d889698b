import { expect, test } from 'vitest'
import { newProgress } from './progress.ts'

function watched(isTTY: boolean, seconds: number[]) {
  const lines: string[] = []
  let time = 0
  const progress = newProgress({ isTTY, write: (text) => lines.push(text) }, () => time)
  progress.start('Reading stories', 100)
  seconds.forEach((second, n) => {
    time = second
    progress.step((n + 1) * 10)
  })
  progress.end()
  return lines
}

test('what takes less than a second shows no progress', () => {
  expect(watched(true, [0.1, 0.5, 0.9])).toEqual([])
})

test('a terminal gets a bar with rate and time left, and is clean at the end', () => {
  const lines = watched(true, [1, 2])
  expect(lines[1]).toContain('Reading stories: [####................] 20 of 100, 10 a second, 8 s left')
  expect(lines.at(-1)).toBe('\r\u001b[K')
})

test('a pipe gets a plain line every few seconds', () => {
  expect(watched(false, [1, 2, 5, 6, 7, 10])).toEqual([
    'Reading stories: 30 of 100, 6 a second, 12 s left\n',
    'Reading stories: 60 of 100, 6 a second, 7 s left\n',
  ])
})
