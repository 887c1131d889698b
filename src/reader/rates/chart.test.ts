import { describe, expect, it } from 'vitest'
import { rateWords } from '../words/english/rates.ts'
import { cutRange, inForceOn, toPoints, type Published } from './points.ts'
import { dayTicks, toExtent, toPercent, valueTicks } from './scale.ts'
import { nearestIndex, stepIndex } from './step-index.ts'
import { toTableRows } from './table-rows.ts'
import { toTrends } from './trends.ts'

const day = (text: string) => Date.parse(text) / 86_400_000
/** A rate on each day of some, a hundredth more each day. */
const daily = (first: string, count: number): Published =>
  Array.from({ length: count }, (_, n) => [
    new Date((day(first) + n) * 86_400_000).toISOString().slice(0, 10),
    80 + n / 100,
  ])

describe('a chart’s points', () => {
  const published: Published = [
    ['2025-01-31', 80],
    ['2025-02-27', 81],
    ['2025-03-31', 84],
  ]

  it('begin with the rate that was in force on the first day of the range', () => {
    const points = cutRange(toPoints(published, false), '1M')
    expect(points.map((point) => [point.day, point.value])).toEqual([
      ['2025-02-28', 81],
      ['2025-03-31', 84],
    ])
  })

  it('are all there are, where none is as old as the range', () => {
    expect(cutRange(toPoints(published, false), '1Y')).toHaveLength(3)
    expect(cutRange(toPoints(published, false), 'All')).toHaveLength(3)
    expect(cutRange([], '1M')).toEqual([])
  })

  it('can be turned round', () => {
    expect(toPoints(published, true)[0]?.value).toBe(1 / 80)
  })

  it('tell which rate was in force on a day, and that none is known before the first', () => {
    expect(inForceOn(published, '2025-03-30')).toEqual(['2025-02-27', 81])
    expect(inForceOn(published, '2025-03-31')).toEqual(['2025-03-31', 84])
    expect(inForceOn(published, '2025-01-30')).toBeUndefined()
  })
})

describe('an axis of values', () => {
  it.each([
    [{ low: 86.4, high: 87.6 }, ['86.5', '87.0', '87.5']],
    [{ low: 11_900, high: 13_010 }, ['12\u202f000', '12\u202f500', '13\u202f000']],
    [{ low: 0.0000817, high: 0.0000838 }, ['0.0000820', '0.0000825', '0.0000830', '0.0000835']],
    [{ low: 3.493, high: 3.507 }, ['3.495', '3.500', '3.505']],
  ])('of %j has round ones, with as many decimals as they need', (extent, texts) => {
    expect(valueTicks(extent).map(({ text }) => text)).toEqual(texts)
  })

  it('has from two to six, whatever its length', () => {
    for (let high = 1.0001; high < 5000; high *= 1.07) {
      const { length } = valueTicks({ low: 1, high })
      expect(length, String(high)).toBeGreaterThanOrEqual(2)
      expect(length, String(high)).toBeLessThanOrEqual(6)
    }
  })

  it('holds a rate that never moves in its middle', () => {
    const extent = toExtent(
      toPoints(
        [
          ['2025-01-01', 3.5],
          ['2025-02-01', 3.5],
        ],
        false,
      ),
    )
    expect(toPercent(3.5, extent)).toBe(50)
    expect(valueTicks(extent).map(({ text }) => text)).toContain('3.500')
  })
})

describe('an axis of days', () => {
  const texts = (from: string, to: string) => dayTicks(day(from), day(to), rateWords.months).map(({ text }) => text)

  it('names weeks of a month, and months of more, a year where it begins', () => {
    expect(texts('2025-11-09', '2025-12-09')).toEqual(['11 Nov', '18 Nov', '25 Nov', '2 Dec', '9 Dec'])
    expect(texts('2025-06-09', '2025-12-09')).toEqual(['Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'])
    expect(texts('2024-12-09', '2025-12-09')).toEqual(['2025', 'Mar', 'May', 'Jul', 'Sep', 'Nov'])
    expect(texts('2023-12-09', '2025-12-09')).toEqual(['2024', 'May', 'Sep', '2025', 'May', 'Sep'])
  })

  it('never has so many that they touch', () => {
    for (let days = 1; days < 1000; days++) {
      expect(
        dayTicks(day('2025-12-09') - days, day('2025-12-09'), rateWords.months).length,
        String(days),
      ).toBeLessThanOrEqual(6)
    }
  })
})

describe('the mark on a chart', () => {
  it('is moved by the keys of a slider, and stays on it', () => {
    const from5 = (key: string) => stepIndex(key, 5, 20)
    expect(['ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End'].map(from5)).toEqual([4, 6, 7, 3, 0, 19])
    expect([stepIndex('ArrowLeft', 0, 20), stepIndex('ArrowRight', 19, 20)]).toEqual([0, 19])
    expect([from5('Tab'), from5('a'), from5('Enter')]).toEqual([undefined, undefined, undefined])
  })

  it('goes to the day that is nearest to the pointer', () => {
    expect([-5, 24, 26, 200].map((at) => nearestIndex([0, 10, 50, 100], at))).toEqual([0, 1, 1, 3])
    expect(nearestIndex([0, 10, 50, 100], 31)).toBe(2)
  })
})

describe('a chart’s table', () => {
  const rows = (count: number) => toTableRows(toPoints(daily('2024-01-01', count), false)).map((row) => row.day)

  it('has each day of a month, the last of each week of half a year, the last of each month of more; newest first', () => {
    expect(rows(31)).toHaveLength(31)
    expect(rows(31)[0]).toBe('2024-01-31')
    expect(rows(180).slice(0, 3)).toEqual(['2024-06-28', '2024-06-23', '2024-06-16'])
    expect(rows(400).slice(0, 3)).toEqual(['2025-02-03', '2025-01-31', '2024-12-31'])
  })

  it('has the first day too, and no more rows than can be read', () => {
    for (const count of [1, 2, 62, 63, 215, 216, 731]) {
      expect(rows(count).at(-1)).toBe('2024-01-01')
      expect(rows(count).length).toBeLessThanOrEqual(63)
    }
    expect(toTableRows([])).toEqual([])
  })
})

describe('the last three months of a rate', () => {
  const source = { name: 'Bank', url: 'https://bank.example/' }
  const trends = toTrends([
    { currency: 'KGS', bases: { USD: daily('2025-01-01', 300), EUR: [['2025-01-01', 90]] }, source },
    {
      currency: 'TMT',
      bases: {
        USD: [
          ['2024-01-01', 3.5],
          ['2025-01-01', 3.5],
        ],
      },
      source,
    },
  ])

  it('fall where the other currency grows dearer, evenly in time', () => {
    const { levels = [], change = 0 } = trends['KGS/USD'] ?? {}
    expect(levels).toHaveLength(46)
    expect(levels[0]).toBeGreaterThan(85)
    expect(levels.at(-1)).toBeLessThan(15)
    expect([...levels].sort((a, b) => b - a)).toEqual(levels)
    expect(change).toBeCloseTo(-1.1, 1)
  })

  it('are level for a peg, and nothing for a single day', () => {
    expect(new Set(trends['TMT/USD']?.levels)).toEqual(new Set([50]))
    expect(trends['TMT/USD']?.change).toBe(0)
    expect(trends['KGS/EUR']).toBeUndefined()
  })
})
