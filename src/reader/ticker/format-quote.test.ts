import { describe, expect, it } from 'vitest'
import { formatQuote } from './format-quote.ts'

const quote = { pair: 'KGS/USD', value: 0.011435106, changePercent: 0 }
const printed = (changes: Partial<typeof quote> | { changePercent: null }) =>
  formatQuote({ ...quote, ...changes }).replace('KGS/USD = ', '')

describe('a quote in the ticker', () => {
  it('is the pair, the value and the change', () => {
    expect(formatQuote(quote)).toBe('KGS/USD = 0.01144 0%')
  })

  it.each([
    [0.002104864, '0.00210 0%'],
    [0.0000835, '0.0000835 0%'],
    [0.0000820061, '0.0000820 0%'],
    [7.64525993, '7.64526 0%'],
    [20, '20.00000 0%'],
  ])('has five decimals, or three significant digits: %d', (value, text) => {
    expect(printed({ value })).toBe(text)
  })

  it.each([
    [0.7687, '0.77%'],
    [0.1, '0.1%'],
    [10, '10%'],
    [-100, '-100%'],
    [-0.0637, '-0.06%'],
    [-1.5, '-1.5%'],
  ])('has a change of two decimals at most, and no plus: %d', (changePercent, text) => {
    expect(printed({ changePercent })).toBe(`0.01144 ${text}`)
  })

  it.each([0, -0, 0.004, -0.004, -0.0049999])('never moves by minus nothing: %d', (changePercent) => {
    expect(printed({ changePercent })).toBe('0.01144 0%')
  })

  it('has a dash for its change where there is no earlier day', () => {
    expect(printed({ changePercent: null })).toBe('0.01144 –')
  })
})
