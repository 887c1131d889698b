import { expect, it } from 'vitest'
import { toShade } from './to-shade.ts'

it('shades by equal parts of the largest count, and only what has none not at all', () => {
  expect([0, 1, 20, 21, 99, 100].map((count) => toShade(count, 100, 5))).toEqual([0, 1, 1, 2, 5, 5])
  expect(toShade(0, 0, 5)).toBe(0)
})
