import { describe, expect, it } from 'vitest'
import { formatMoney } from './format-money.ts'
import { convert, findWay, toMoney } from './to-money.ts'

const pair = { currency: 'KZT', base: 'EUR' } as const

describe('an amount in a story', () => {
  it('is read from what marks it', () => {
    expect(toMoney('238000000 KGS')).toEqual({ value: 238_000_000, code: 'KGS' })
    expect(toMoney('3.5 TMT')).toEqual({ value: 3.5, code: 'TMT' })
    expect([toMoney('x'), toMoney('1 KG'), toMoney('-1 KGS')]).toEqual([undefined, undefined, undefined])
  })

  it('becomes the reader’s base; one in a base, her currency of the region', () => {
    expect(findWay('KGS', pair)).toEqual({ currency: 'KGS', base: 'EUR', into: 'EUR' })
    expect(findWay('USD', pair)).toEqual({ currency: 'KZT', base: 'USD', into: 'KZT' })
    expect(findWay('GBP', pair)).toBeUndefined()
  })

  it('is divided by what one unit of the base costs, or multiplied', () => {
    expect(convert(874.5, { currency: 'KGS', base: 'USD', into: 'USD' }, 87.45)).toBeCloseTo(10)
    expect(convert(10, { currency: 'KGS', base: 'USD', into: 'KGS' }, 87.45)).toBeCloseTo(874.5)
  })

  it('shows no more digits than are of use', () => {
    expect([2_721_555.17, 1000, 57.1834, 1, 0.00834, 0.00002].map(formatMoney)).toEqual([
      ...['2\u202f721\u202f555', '1\u202f000', '57.18', '1.00', '0.0083', '0.00002'],
    ])
  })
})
