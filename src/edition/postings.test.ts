import { expect, test } from 'vitest'
import { packAscending, packNumber, unpackAscending, unpackNumbers } from './postings.ts'

test('numbers come back as they were, in characters that JSON leaves as they are', () => {
  const numbers = [0, 1, 74, 75, 76, 90, 91, 1274, 1275, 20_000, 99_999, 1_000_000]
  const text = numbers.map(packNumber).join('')
  expect(unpackNumbers(text)).toEqual(numbers)
  expect(JSON.stringify(text)).toBe(`"${text}"`)
  expect(text).toMatch(/^[#-~]+$/)
})

test('each number up to the third character is told from every other', () => {
  const texts = new Set(Array.from({ length: 30_000 }, (_, n) => packNumber(n)))
  expect(texts.size).toBe(30_000)
})

test('lists of stories come back as they were', () => {
  for (const list of [[], [0], [5, 6, 7, 400, 98_303], Array.from({ length: 500 }, (_, n) => n * 3)])
    expect(unpackAscending(packAscending(list))).toEqual(list)
})
