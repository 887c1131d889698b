import { describe, expect, it } from 'vitest'
import { guardRate, type RatePoint } from './guard-rate.ts'

/** A bank's figures, from 1 December on, one a day. */
function days(...values: number[]): RatePoint[] {
  return values.map((value, index) => [`2025-12-0${index + 1}`, value])
}

const none: ReadonlySet<string> = new Set()
const values = (points: readonly RatePoint[]) => points.map(([, value]) => value)

describe('a bank whose rate jumps', () => {
  it('keeps its last good rate for a day', () => {
    const { good, held } = guardRate(days(100, 101, 120), { accepted: none })
    expect(values(good)).toEqual([100, 101])
    expect(held).toEqual(['2025-12-03', 120])
  })

  it('is believed when the next file says much the same', () => {
    const { good, held } = guardRate(days(100, 120, 122), { accepted: none })
    expect(values(good)).toEqual([100, 120, 122])
    expect(held).toBeNull()
  })

  it('loses the day that the next file takes back', () => {
    const { good, held, dropped } = guardRate(days(100, 120, 101), { accepted: none })
    expect(values(good)).toEqual([100, 101])
    expect(held).toBeNull()
    expect(values(dropped)).toEqual([120])
  })

  it('stays doubted while every file says something else', () => {
    const { good, held, dropped } = guardRate(days(100, 120, 140), { accepted: none })
    expect(values(good)).toEqual([100])
    expect(held).toEqual(['2025-12-03', 140])
    expect(values(dropped)).toEqual([120])
  })

  it('is believed when the editor accepts the day', () => {
    const { good, held } = guardRate(days(100, 120), { accepted: new Set(['2025-12-02']) })
    expect(values(good)).toEqual([100, 120])
    expect(held).toBeNull()
  })

  it('may move by 5 % and no more, either way', () => {
    expect(guardRate(days(100, 105), { accepted: none }).held).toBeNull()
    expect(guardRate(days(87.45, 87.45 * 1.05), { accepted: none }).held).toBeNull()
    expect(guardRate(days(100, 105.01), { accepted: none }).held).not.toBeNull()
    expect(guardRate(days(100, 94.99), { accepted: none }).held).not.toBeNull()
  })

  it('is trusted on the first day that is held', () => {
    expect(values(guardRate(days(100), { accepted: none }).good)).toEqual([100])
  })
})

describe('a pegged currency', () => {
  const options = { accepted: none, peg: 3.5 }

  it('is doubted 0.1 % off the peg', () => {
    expect(guardRate(days(3.5, 3.5035), options).held).toBeNull()
    expect(guardRate(days(3.5, 3.504), options).held).toEqual(['2025-12-02', 3.504])
    expect(guardRate(days(3.5, 3.49), options).held).toEqual(['2025-12-02', 3.49])
  })

  it('is not moved by a day off the peg that the next file takes back', () => {
    const { good, held, dropped } = guardRate(days(3.5, 3.49, 3.5), options)
    expect(values(good)).toEqual([3.5, 3.5])
    expect(held).toBeNull()
    expect(values(dropped)).toEqual([3.49])
  })

  it('leaves the peg when a second day says so, and may then float', () => {
    expect(values(guardRate(days(3.5, 4.2, 4.25, 4.3), options).good)).toEqual([3.5, 4.2, 4.25, 4.3])
  })

  it('comes back to the peg from any distance', () => {
    expect(values(guardRate(days(3.5, 19, 19, 3.5), options).good)).toEqual([3.5, 19, 19, 3.5])
  })
})
