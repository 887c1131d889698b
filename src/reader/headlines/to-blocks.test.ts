import { describe, expect, it } from 'vitest'
import { toBlocks, type Span } from './to-blocks.ts'

const columns: Record<Span, number> = { lead: 7, second: 5, tall: 5, third: 4, half: 6, whole: 12 }
const width = (spans: Span[]) => spans.reduce((sum, span) => sum + columns[span], 0)
const cards = (count: number) => Array.from({ length: count }, (_, place) => place)
const spansOf = (count: number, leads: boolean) =>
  toBlocks(cards(count), leads).map((block) => block.map(({ span }) => span))

describe('a day’s cards', () => {
  it('stay in their order, each in one block', () => {
    for (const leads of [true, false]) {
      const placed = toBlocks(cards(40), leads).flat()
      expect(placed.map(({ item }) => item)).toEqual(cards(40))
    }
  })

  it('fill every row of a wide page, however many they are', () => {
    for (let count = 1; count <= 40; count++)
      for (const spans of spansOf(count, false)) expect(width(spans) % 12).toBe(0)
  })

  it('fill every row of two columns, but for the last', () => {
    for (let count = 1; count <= 40; count++) {
      const blocks = toBlocks(cards(count), false)
      for (const block of blocks.slice(0, -1)) expect(block.length % 2).toBe(0)
      // The last stands alone only where there is but one.
      expect(count === 1 || blocks.at(-1)?.length !== 1).toBe(true)
    }
  })

  it('put two stories beside the lead', () => {
    expect(spansOf(6, true)).toEqual([
      ['lead', 'second', 'second'],
      ['third', 'third', 'third'],
    ])
    expect(spansOf(2, true)).toEqual([['lead', 'tall']])
    expect(spansOf(1, true)).toEqual([['whole']])
  })
})
