import { describe, expect, it } from 'vitest'
import type { CountryCode } from '#edition/country.ts'
import { findAmounts } from './find-amounts.ts'

/** The amounts of a text as `words = value`, in the order of the text. */
function find(text: string, countries: string, language = 'en', mentions = ''): string[] {
  const context = { countries: toCodes(countries), mentions: toCodes(mentions), language }
  return findAmounts(text, context).map(
    ({ start, end, value, currency }) => `${text.slice(start, end)} = ${value} ${currency}`,
  )
}

function toCodes(list: string): CountryCode[] {
  return (['KZ', 'KG', 'TJ', 'TM', 'UZ'] as const).filter((code) => list.includes(code))
}

describe('an amount in English', () => {
  it.each([
    [
      'contracts worth 238 million som ($2.67 million)',
      ['238 million som = 238000000 KGS', '$2.67 million = 2670000 USD'],
    ],
    ['a fine of 5,000 som', ['5,000 som = 5000 KGS']],
    ['soms: 1,234.56 soms', ['1,234.56 soms = 1234.56 KGS']],
    ['KGS 500, KGS500 and 500 KGS', ['KGS 500 = 500 KGS', 'KGS500 = 500 KGS', '500 KGS = 500 KGS']],
    ['a budget of 5 billion 205.5 million soms', ['5 billion 205.5 million soms = 5205500000 KGS']],
    ['1.1 million som', ['1.1 million som = 1100000 KGS']],
    ['12 500 som, 12 500 som', ['12 500 som = 12500 KGS', '12 500 som = 12500 KGS']],
    ['the 500-som note', ['500-som = 500 KGS']],
    [
      '5k som, $2.67m, US$ 40, 40 US dollars',
      ['5k som = 5000 KGS', '$2.67m = 2670000 USD', 'US$ 40 = 40 USD', '40 US dollars = 40 USD'],
    ],
    ['€1.5bn, 200 roubles, 30 yuan', ['€1.5bn = 1500000000 EUR', '200 roubles = 200 RUB', '30 yuan = 30 CNY']],
    ['2.5 million of 8,702 million soms', ['8,702 million soms = 8702000000 KGS']],
  ])('%s', (text, amounts) => {
    expect(find(text, 'KG')).toEqual(amounts)
  })

  it('is found in the tenge, by word, sign and abbreviation', () => {
    expect(find('1.5 bn tenge, ₸5,000, 5 000 ₸', 'KZ')).toEqual([
      '1.5 bn tenge = 1500000000 KZT',
      '₸5,000 = 5000 KZT',
      '5 000 ₸ = 5000 KZT',
    ])
  })

  it('is found with a comma for a point, where it can be nothing else', () => {
    expect(find('sold at 16,20 manats', 'TM')).toEqual(['16,20 manats = 16.2 TMT'])
  })
})

describe('a range', () => {
  it.each([
    ['From 150 to 800 manat was missing', ['150 = 150 TMT', '800 manat = 800 TMT']],
    ['between 150 and 800 manat', ['150 = 150 TMT', '800 manat = 800 TMT']],
    ['13,40-14,40 manats', ['13,40 = 13.4 TMT', '14,40 manats = 14.4 TMT']],
    ['12–13 billion manat', ['12 = 12000000000 TMT', '13 billion manat = 13000000000 TMT']],
    [
      '$43–229 and $10 to 12 million.',
      ['$43 = 43 USD', '229 = 229 USD', '$10 = 10000000 USD', '12 million = 12000000 USD'],
    ],
  ])('gives each end the unit of both: %s', (text, amounts) => {
    expect(find(text, 'TM')).toEqual(amounts)
  })

  it.each([
    ['from 900 to 1.2 million manat', ['1.2 million manat = 1200000 TMT']],
    ['2020-2024 manat', []],
    ['2024 – 500 manat', ['500 manat = 500 TMT']],
    ['150 men and 800 manat', ['800 manat = 800 TMT']],
    ['from $10 to 12 million people', ['$10 = 10 USD']],
  ])('is none where the ends may be of different things: %s', (text, amounts) => {
    expect(find(text, 'TM')).toEqual(amounts)
  })
})

describe('an amount in Russian', () => {
  it.each([
    ['3 млн тенге', 'KZ', ['3 млн тенге = 3000000 KZT']],
    ['2,67 млн долларов США', 'KZ', ['2,67 млн долларов США = 2670000 USD']],
    ['12 027,5 сума', 'UZ', ['12 027,5 сума = 12027.5 UZS']],
    ['от 150 до 800 манатов', 'TM', ['150 = 150 TMT', '800 манатов = 800 TMT']],
    ['10 тысяч 500 сомов, 5 тыс. 200 сомов', 'KG', ['10 тысяч 500 сомов = 10500 KGS', '5 тыс. 200 сомов = 5200 KGS']],
    ['500 руб., 500 тг.', 'KZ', ['500 руб. = 500 RUB', '500 тг. = 500 KZT']],
    ['1,2 миллиарда кыргызских сомов', '', ['1,2 миллиарда кыргызских сомов = 1200000000 KGS']],
    ['штраф в 2000 сомов', 'KG', ['2000 сомов = 2000 KGS']],
    ['на 5 млн. Сом вырос', 'KG', []],
    ['В 2023 сом укрепился, в 2024 тенге упал', 'KG', []],
    ['на сумму 500, 5 сумок', 'UZ', []],
  ])('%s', (text, countries, amounts) => {
    expect(find(text, countries, 'ru')).toEqual(amounts)
  })
})

describe('an amount in the region’s languages', () => {
  it.each([
    [
      'kk',
      'KZ',
      '3 122 млрд теңгені (7 360 млн АҚШ долл.)',
      ['3 122 млрд теңгені = 3122000000000 KZT', '7 360 млн АҚШ долл. = 7360000000 USD'],
    ],
    [
      'ky',
      'KG',
      '200 млн сомдон ашык, 3 жарым миң сом',
      ['200 млн сомдон = 200000000 KGS', '3 жарым миң сом = 3500 KGS'],
    ],
    [
      'uz',
      'UZ',
      '150 mln so‘m yoki 11 300 dollardan',
      ['150 mln so‘m = 150000000 UZS', '11 300 dollardan = 11300 USD'],
    ],
    ['uz', 'UZ', "1.250.000 soʻm, 150.000 so'mga", ['1.250.000 soʻm = 1250000 UZS', "150.000 so'mga = 150000 UZS"]],
    ['uz-Cyrl', 'UZ', '250 000 сўмдан', ['250 000 сўмдан = 250000 UZS']],
    [
      'tg',
      'TJ',
      'аз 150 то 800 сомонӣ, 5 ҳазор сомонӣ',
      ['150 = 150 TJS', '800 сомонӣ = 800 TJS', '5 ҳазор сомонӣ = 5000 TJS'],
    ],
    ['tk', 'TM', '100 ABŞ-nyň dollary, 350 manada', ['100 ABŞ-nyň dollary = 100 USD', '350 manada = 350 TMT']],
  ])('%s, %s: %s', (language, countries, text, amounts) => {
    expect(find(text, countries, language)).toEqual(amounts)
  })
})

describe('whose money it is', () => {
  it.each([
    ['5,000 som', 'KG', 'en', '', 'KGS'],
    ['5,000 som', 'UZ', 'en', '', 'UZS'],
    ['5,000 som', 'KZ', 'en', 'KG', 'KGS'],
    ['5,000 som', 'KG', 'en', 'UZ', 'KGS'],
    ['5,000 soum', 'KZ', 'en', '', 'UZS'],
    ['5,000 sum', 'KG', 'en', 'UZ', 'UZS'],
    ['5000 сомов', 'KG UZ', 'ru', '', 'KGS'],
    ['5,000 Uzbek som', 'KG', 'en', '', 'UZS'],
    ['150 Turkmen manat', '', 'en', '', 'TMT'],
  ])('is settled: %s in a story of %s in %s, naming %s', (text, countries, language, mentions, currency) => {
    expect(find(text, countries, language, mentions)).toEqual([expect.stringMatching(new RegExp(` ${currency}$`))])
  })

  it.each([
    ['5,000 som', 'KG UZ'],
    ['5,000 som', 'KZ'],
    ['5,000 sum', 'KG'],
    ['150 manat', 'KZ'],
    ['150 Azerbaijani manat', 'TM'],
    ['50 tenge', 'TM'],
    ['500 Canadian dollars, HK$500, C$20', 'KZ'],
    ['500 Belarusian roubles', 'KZ'],
  ])('is left open: %s in a story of %s', (text, countries) => {
    expect(find(text, countries)).toEqual([])
  })
})

describe('no amount', () => {
  it.each([
    'The sum of 500 was paid, and the sum was 500',
    '12 sums were paid, 5000 sums of money, in 2023 sum totals',
    'In 2024 tenge fell. In 2024, tenge fell by 5% tenge. Prices in 2024 dollars',
    '500 kgs of honey, 12 sumo wrestlers, 20 manatees, 500 somewhat, 5 European',
    'a loss of -500 manat, of −5 manat, of -$5',
    'COVID-19 manat, №5 manat, the 5th manat, 5 m manat, 10:30 manat',
    '007 manat, 09.12.2025 manat, 1.250 manat, 1,23,456 manat',
    '551,207,156 billion manat',
    'in 1905 Somoni',
  ])('%s', (text) => {
    expect(find(text, 'TM UZ KZ TJ')).toEqual([])
  })

  it('is found behind what a border between two blocks parts', () => {
    expect(find('500\u2029manat', 'TM')).toEqual([])
  })
})

describe('a hostile text', () => {
  it.each(['5 ', '1 to ', '1,', '1 million ', '$1-', '1 us ', "1 so'm ", '100 ', '150 to 800 manat ($43 to $229). '])(
    'is read in time that grows with its length: %j',
    (part) => {
      const text = part.repeat(300_000 / part.length)
      const before = process.cpuUsage()
      findAmounts(text, { countries: ['TM', 'UZ'], language: 'en' })
      const { user, system } = process.cpuUsage(before)
      expect(user + system).toBeLessThan(1_500_000)
    },
  )
})
