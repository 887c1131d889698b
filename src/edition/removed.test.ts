import { expect, test } from 'vitest'
import { parseFile } from './parse-file.ts'

const at = '2025-12-09T06:30:00Z'

test('the place of a story that was taken down says so, and why', () => {
  expect(parseFile('articleOrRemoved', { removed: true, reason: 'The source withdrew it.', at })).toEqual({
    removed: true,
    reason: 'The source withdrew it.',
    at,
  })
})

test('an article that is damaged is told by what is wrong with it', () => {
  expect(() => parseFile('articleOrRemoved', { path: '2025/12/apples' })).toThrow(/title/)
  expect(() => parseFile('articleOrRemoved', { removed: true })).toThrow(/at/)
})

test('what was taken down is listed by address', () => {
  expect(parseFile('removals', { '2025/12/apples': { at } })).toEqual({ '2025/12/apples': { at } })
  expect(() => parseFile('removals', { '../etc': { at } })).toThrow(/story path/)
})
