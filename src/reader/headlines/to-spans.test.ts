import { describe, expect, it } from 'vitest'
import { toSpans, type Span } from './to-spans.ts'

const columns: Record<Span, number> = { lead: 7, second: 5, tall: 5, third: 4, half: 6, whole: 12 }
const width = (spans: Span[]) => spans.reduce((sum, span) => sum + columns[span], 0)

describe('a day’s cards on a wide page', () => {
  it('fill every row, however many they are', () => {
    for (let count = 1; count <= 40; count++) {
      const spans = toSpans(count, false)
      expect(spans).toHaveLength(count)
      expect(width(spans) % 12).toBe(0)
    }
  })

  it('put two stories beside the lead', () => {
    expect(toSpans(6, true)).toEqual(['lead', 'second', 'second', 'third', 'third', 'third'])
    expect(toSpans(2, true)).toEqual(['lead', 'tall'])
    expect(toSpans(1, true)).toEqual(['whole'])
  })
})
