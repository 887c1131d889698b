import { describe, expect, it } from 'vitest'
import { parseAmount } from './parse-amount.ts'

describe('an amount', () => {
  it.each([
    ['100', 100],
    ['1250.5', 1250.5],
    ['1250,5', 1250.5],
    ['1 250,50', 1250.5],
    ['1\u00a0250\u202f000', 1_250_000],
    ['1,250.50', 1250.5],
    ['1.250,50', 1250.5],
    ['1’250.5', 1250.5],
    ['1,250,000', 1_250_000],
    ['1.250.000', 1_250_000],
    ['12,500', 12_500],
    ['0,125', 0.125],
    ['0.125', 0.125],
    ['1.234', 1.234],
    ['12,5', 12.5],
    ['12,', 12],
    ['.5', 0.5],
    [' 7 ', 7],
    ['0', 0],
  ])('written %j is understood', (text, value) => {
    expect(parseAmount(text)).toBe(value)
  })

  it.each(['', ' ', ',', '-5', '1e5', '12 USD', '٣', 'abc', '9'.repeat(400)])('is not seen in %j', (text) => {
    expect(parseAmount(text)).toBeUndefined()
  })
})
