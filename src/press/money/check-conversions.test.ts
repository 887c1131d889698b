import { describe, expect, it } from 'vitest'
import type { Body } from '#edition/body.ts'
import type { Country, CountryCode } from '#edition/country.ts'
import type { RateHistory } from '#edition/quote.ts'
import { checkConversions } from './check-conversions.ts'

function history(currency: Country['currency'], name: string, days: [string, number][]): RateHistory {
  return { currency, bases: { USD: days }, source: { name, url: 'https://bank.example/' } }
}

const rates = [
  { ...history('KGS', 'National Bank of the Kyrgyz Republic', []), bases: { USD: days(87.45), EUR: days(101) } },
  history('KZT', 'National Bank of Kazakhstan', days(510.2)),
  history('TJS', 'National Bank of Tajikistan', days(9.175)),
  history('UZS', 'Central Bank of Uzbekistan', days(11976)),
  history('TMT', 'Central Bank of Turkmenistan', days(3.5)),
]

function days(rate: number): [string, number][] {
  return [
    ['2025-11-20', rate * 2],
    ['2025-12-08', rate],
    ['2025-12-10', rate / 2],
  ]
}

function check(content: string | Body, countries: CountryCode[], language = 'en', day = '2025-12-09') {
  return checkConversions(content, { countries, language, day, rates })
}

describe('a conversion at the wrong rate', () => {
  it('is told with the story’s words, the rate, its day and bank, and what it should be', () => {
    const [finding, ...others] = check('Some lost 150 manat ($88).', ['TM'])
    expect(others).toEqual([])
    expect(finding).toMatchObject({ words: '150 manat ($88)', currency: 'TMT', base: 'USD' })
    expect(finding?.fits).toBeUndefined()
    expect(finding?.text).toBe(
      '150 manat is given as $88; at the official 3.5 (Central Bank of Turkmenistan, 2025-12-08) it is $42.86',
    )
  })

  it('is told with the country whose rate was taken', () => {
    const [finding] = check('From 150 to 800 manat ($1.72 to $9.15) was missing.', ['TM'])
    expect(finding?.fits).toBe('KGS')
    expect(finding?.text).toMatch(/^150 to 800 manat is given as \$1\.72 to \$9\.15;.* it is \$42\.86 to \$228\.57;/)
    expect(finding?.text).toMatch(/; \$1\.72 to \$9\.15 fits the som of Kyrgyzstan \(87\.45\)$/)
    expect(check('a pension of 238 million som ($19,900)', ['KG'])[0]?.fits).toBe('UZS')
    expect(check('200,000 sum, about $2,287', ['UZ'])[0]?.text).toMatch(
      /it is \$16\.70; \$2,287 fits the som of Kyrgyz/,
    )
  })

  it.each([
    ['5,000 som, or about $100', 'en'],
    ['5,000 som, that is $100', 'en'],
    ['5,000 som – $100', 'en'],
    ['$100 (5,000 som)', 'en'],
    ['$100, or 5,000 som', 'en'],
    ['a salary of 5,000 som a month ($100)', 'en'],
    ['5,000 som (over $100)', 'en'],
    ['5,000 som (€100)', 'en'],
    ['5 000 сомов (около 100 долларов США)', 'ru'],
    ['5 тыс. сомов — это $100', 'ru'],
    ['5 миң сом же 100 доллар', 'ky'],
  ])('is seen in %s', (text, language) => {
    expect(check(text, ['KG'], language)).toHaveLength(1)
  })

  it('is seen in a body, by what its author marked', () => {
    const marked: Body = [
      ['p', ['data', { value: '238000000 KGS' }, '238 million'], ' (', ['em', '$5.67 million'], ')'],
    ]
    expect(check(marked, ['KG'])).toMatchObject([{ words: '238 million ($5.67 million)' }])
    expect(
      check(
        [
          ['p', '150 manat'],
          ['p', '($88)'],
        ],
        ['TM'],
      ),
    ).toEqual([])
  })
})

describe('a conversion at the official rate', () => {
  it.each([
    ['contracts worth 238 million som ($2.67 million)', 'KG'],
    ['$2.67 million (238 million som)', 'KG'],
    ['From 150 to 800 manat ($43 to $229) was missing', 'TM'],
    ['from 150 to 800 manat (up to $229)', 'TM'],
    ['A debt of 150 manat is $42.86 at the official rate', 'TM'],
    ['200,000 sum, about $16.70', 'UZ'],
    ['the 100-somoni note, worth about $10.90', 'TJ'],
    ['50 som ($1)', 'KG'],
    ['5,000 som (more than $40, almost $60)', 'KG'],
  ] as const)('is not told of: %s', (text, country) => {
    expect(check(text, [country])).toEqual([])
  })
})

describe('two amounts that are no conversion', () => {
  it.each([
    '5,000 som and $300',
    '5,000 som, $300, €20',
    '5,000 som and a fee ($300)',
    'He paid 5,000 som. About $300 was missing',
    'The som fell to 60 som for $1',
    '5,000 som (a fine that many call too low, at $300)',
  ])('are not told of: %s', (text) => {
    expect(check(text, ['KG'])).toEqual([])
  })
})

describe('a conversion that cannot be judged', () => {
  it('is not told of where no rate is held for the fortnight before its day', () => {
    expect(check('5,000 som ($100)', ['KG'], 'en', '2025-11-19')).toEqual([])
    expect(check('5,000 som ($100)', ['KG'], 'en', '2026-01-09')).toEqual([])
    expect(
      checkConversions('5,000 som ($100)', { countries: ['KG'], language: 'en', day: '2025-12-09', rates: [] }),
    ).toEqual([])
  })

  it('is judged by the manat’s peg on any day that it stands', () => {
    expect(check('150 manat ($88)', ['TM'], 'en', '2024-04-09')[0]?.text).toContain('it is $42.86')
    expect(check('150 manat ($88)', ['TM'], 'en', '2014-04-09')).toEqual([])
  })

  it('is not told of where the sentence gives it at the street’s rate, or may give it at an earlier year’s', () => {
    expect(check('60 manat ($3.33) on the black market.', ['TM'])).toEqual([])
    expect(check('In 2019 the fine was 5,000 som ($72).', ['KG'])).toEqual([])
    expect(check('In 2019 the fine was 5,000 som ($720).', ['KG'])).toHaveLength(1)
  })
})
