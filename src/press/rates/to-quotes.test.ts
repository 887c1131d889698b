import { describe, expect, it } from 'vitest'
import { parseFile } from '#edition/parse-file.ts'
import type { BankFile } from './bank-file.ts'
import type { BankId } from './banks.ts'
import { toQuotes } from './to-quotes.ts'

function file(bank: BankId, day: string, rates: Record<string, number>): BankFile {
  return { bank, day, rows: Object.entries(rates).map(([code, localPerUnit]) => ({ code, localPerUnit })), repairs: [] }
}

function quoteOf(pair: string, files: BankFile[], accepted = {}) {
  return toQuotes(files, accepted).quotes.find((quote) => quote.pair === pair)
}

describe('the quotes of an edition', () => {
  it('stand in the order of the ticker, each against what its bank publishes', () => {
    const { quotes, histories } = toQuotes(
      [
        file('CBU', '2025-12-09', { USD: 11976, RUB: 155 }),
        file('NBK', '2025-12-09', { CNY: 72, USD: 510, KGS: 5.8 }),
        file('NBKR', '2025-12-09', { EUR: 101, USD: 87.45 }),
        file('NBT', '2025-12-09', { USD: 9.18 }),
      ],
      {},
    )
    expect(quotes.map(({ pair }) => pair)).toEqual([
      ...['KGS/USD', 'KGS/EUR', 'KZT/USD', 'KZT/CNY', 'TJS/USD', 'UZS/USD', 'UZS/RUB', 'TMT/USD'],
    ])
    expect(histories.map(({ currency }) => currency)).toEqual(['KGS', 'KZT', 'TJS', 'UZS', 'TMT'])
    expect(parseFile('quotes', { quotes })).toEqual({ quotes })
    for (const history of histories) expect(parseFile('rates', history)).toEqual(history)
  })

  it('begin with the currencies that the editor wants first', () => {
    const files = [file('NBKR', '2025-12-09', { USD: 87.45, EUR: 101 }), file('CBU', '2025-12-09', { USD: 11976 })]
    const { quotes } = toQuotes(files, {}, ['UZS', 'TMT'])
    expect(quotes.map(({ pair }) => pair)).toEqual(['UZS/USD', 'TMT/USD', 'KGS/USD', 'KGS/EUR'])
  })

  it('show the change between two days, against the bank’s own sign', () => {
    const quote = quoteOf('KZT/USD', [file('NBK', '2025-12-05', { USD: 500 }), file('NBK', '2025-12-08', { USD: 490 })])
    expect(quote).toMatchObject({ asOf: '2025-12-08', previousAsOf: '2025-12-05', suspect: false, pegged: false })
    expect(quote?.value).toBeCloseTo(1 / 490, 15)
    expect(quote?.changePercent).toBeCloseTo(2.0408, 4)
  })

  it('show no change on the first day that is held', () => {
    expect(quoteOf('KZT/USD', [file('NBK', '2025-12-05', { USD: 500 })])).toMatchObject({
      changePercent: null,
      previousAsOf: null,
    })
  })

  it.each([510.21, 510.2, 510.19])('are unchanged, and never by minus nothing: %d after 510.2', (rate) => {
    const quote = quoteOf('KZT/USD', [
      file('NBK', '2025-12-08', { USD: 510.2 }),
      file('NBK', '2025-12-09', { USD: rate }),
    ])
    expect(quote?.changePercent).toBe(0)
  })

  it('carry a rate forward that the newest file does not give', () => {
    const files = [file('NBT', '2025-12-08', { USD: 9.2, RUB: 0.12 }), file('NBT', '2025-12-09', { USD: 9.2 })]
    expect(quoteOf('TJS/RUB', files)).toMatchObject({ asOf: '2025-12-08' })
  })

  it('keep the last good rate, marked, until a jump is accepted', () => {
    const files = [file('NBKR', '2025-12-08', { USD: 87.45 }), file('NBKR', '2025-12-09', { USD: 874.5 })]
    expect(quoteOf('KGS/USD', files)).toMatchObject({ value: 1 / 87.45, asOf: '2025-12-08', suspect: true })
    expect(quoteOf('KGS/USD', files, { NBKR: ['2025-12-09'] })).toMatchObject({ value: 1 / 874.5, suspect: false })
  })
})

describe('the manat', () => {
  it('stands at its declared peg with no file at all', () => {
    const { quotes, histories } = toQuotes([], {})
    expect(quotes).toHaveLength(1)
    expect(quotes[0]).toMatchObject({
      pair: 'TMT/USD',
      value: 1 / 3.5,
      changePercent: 0,
      asOf: '2015-01-01',
      previousAsOf: null,
      pegged: true,
      source: { name: 'Central Bank of Turkmenistan' },
    })
    expect(histories[4]?.bases).toEqual({ USD: [['2015-01-01', 3.5]] })
  })

  it('is unchanged in the first file that is held, since it is pegged', () => {
    expect(quoteOf('TMT/USD', [file('CBT', '2025-12-09', { USD: 3.5 })])).toMatchObject({
      changePercent: 0,
      asOf: '2025-12-09',
      previousAsOf: '2015-01-01',
      pegged: true,
    })
  })

  it('is quoted against other currencies from a file only', () => {
    const files = [file('CBT', '2025-12-09', { USD: 3.5, EUR: 4.07 })]
    expect(quoteOf('TMT/EUR', files)).toMatchObject({ value: 1 / 4.07, changePercent: null, pegged: false })
    expect(quoteOf('TMT/RUB', files)).toBeUndefined()
  })

  it('is not moved by a file off the peg, in any of its rates', () => {
    const files = [
      file('CBT', '2025-12-08', { USD: 3.5, EUR: 4.07 }),
      file('CBT', '2025-12-09', { USD: 3.4, EUR: 3.95 }),
    ]
    expect(quoteOf('TMT/USD', files)).toMatchObject({ value: 1 / 3.5, asOf: '2025-12-08', suspect: true })
    expect(quoteOf('TMT/EUR', files)).toMatchObject({ value: 1 / 4.07, asOf: '2025-12-08', suspect: true })
  })
})

describe('a history', () => {
  it('goes two years back from its newest day, oldest first, without the doubted days', () => {
    const files = [
      file('NBK', '2023-12-08', { USD: 460 }),
      file('NBK', '2023-12-09', { USD: 461, EUR: 500 }),
      file('NBK', '2025-12-08', { USD: 462 }),
      file('NBK', '2025-12-09', { USD: 463 }),
      file('NBK', '2025-12-10', { USD: 600 }),
    ]
    expect(toQuotes(files, {}).histories[1]?.bases).toEqual({
      USD: [
        ['2023-12-09', 461],
        ['2025-12-08', 462],
        ['2025-12-09', 463],
      ],
      EUR: [['2023-12-09', 500]],
    })
  })
})
