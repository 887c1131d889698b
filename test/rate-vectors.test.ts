import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { BankFile } from '#press/rates/bank-file.ts'
import { findRateFindings } from '#press/rates/find-rate-findings.ts'
import { loadRates } from '#press/rates/load-rates.ts'
import { readBankFile } from '#press/rates/read-bank-file.ts'
import { toQuotes } from '#press/rates/to-quotes.ts'
import { formatQuote } from '#reader/ticker/format-quote.ts'

function read(name: string): BankFile[] {
  const reading = readBankFile(readFileSync(new URL(`./fixtures/rates/${name}`, import.meta.url)))
  return reading.usable ? reading.files : []
}

/** The days that are held, then the quote as of the last, its digits, and what the ticker prints. */
const vectors: [files: string[], pair: string, value: string, printed: string][] = [
  [['nbkr-2026-05-23.xml', 'nbkr-2026-05-24.xml'], 'KGS/USD', '0.011435106', '0.01144 0%'],
  [['nbk-2026-04-01.xml'], 'KZT/USD', '0.002088686', '0.00209 –'],
  [['nbk-2026-04-01.xml', 'nbk-2026-04-02.xml'], 'KZT/USD', '0.002104864', '0.00210 0.77%'],
  [['nbk-2026-04-02.xml', 'nbk-2026-04-03.xml'], 'KZT/USD', '0.002117253', '0.00212 0.59%'],
  [['cbu-2026-04-01.json'], 'UZS/USD', '0.0000820061', '0.0000820 –'],
  [['cbu-2026-04-01.json', 'cbu-2026-04-02.json'], 'UZS/USD', '0.0000823581', '0.0000824 0.43%'],
  [['cbu-2026-04-02.json', 'cbu-2026-04-03.json'], 'UZS/USD', '0.0000823056', '0.0000823 -0.06%'],
  [['nbt-2026-05-18.xml'], 'TJS/USD', '0.107009096', '0.10701 –'],
  [['nbt-2026-05-18.xml', 'nbt-2026-05-19.xml'], 'TJS/USD', '0.107099635', '0.10710 0.08%'],
  [['nbt-2026-05-19.xml', 'nbt-2026-05-20.xml'], 'TJS/USD', '0.107194923', '0.10719 0.09%'],
  [['cbt-2026-05-20.xml'], 'TMT/USD', '0.285714286', '0.28571 0%'],
]

describe('a rate, from the bank’s file to the ticker', () => {
  it.each(vectors)('of %j is %s = %s, printed as %s', (files, pair, value, printed) => {
    const quote = toQuotes(files.flatMap(read), {}).quotes.find((one) => one.pair === pair)
    if (!quote) throw new Error(`${pair} is not quoted`)
    expect(quote.value.toFixed(value.length - 2)).toBe(value)
    expect(formatQuote(quote)).toBe(`${pair} = ${printed}`)
  })
})

describe('a nominal', () => {
  it.each([
    ['nbk-2026-04-01.xml', 'UZS', 0.0393],
    ['nbk-2026-04-01.xml', 'IRR', 0.0004],
    ['nbt-2026-05-20.xml', 'KGS', 0.10686],
    ['nbkr-2026-05-24.xml', 'JPY', 0.54969],
    ['cbu-2026-04-01.json', 'VND', 0.463],
    ['cbt-2026-05-20.xml', 'KGS', 0.040023],
  ])('in %s makes one %s worth %d', (file, code, localPerUnit) => {
    const row = read(file)[0]?.rows.find((one) => one.code === code)
    expect(row?.localPerUnit).toBeCloseTo(localPerUnit, 12)
  })
})

describe('the sample', () => {
  const { files, accepted, warnings } = loadRates(fileURLToPath(new URL('../content', import.meta.url)))

  it('ends on the rates of its last day', () => {
    const { quotes } = toQuotes(files, accepted)
    expect(quotes.filter(({ base }) => base === 'USD').map(formatQuote)).toEqual([
      'KGS/USD = 0.01144 0%',
      'KZT/USD = 0.00196 0%',
      'TJS/USD = 0.10899 0%',
      'UZS/USD = 0.0000835 0%',
      'TMT/USD = 0.28571 0%',
    ])
    expect(quotes).toHaveLength(20)
  })

  it('has nothing that an editor would have to look at', () => {
    expect(warnings).toEqual([])
    expect(findRateFindings(files, accepted, new Date('2025-12-09T12:00:00Z'))).toEqual([])
  })
})
