import type { CountryCode } from '#edition/country.ts'
import type { Amount, AmountContext } from './amount.ts'
import type { Land } from './land-words.ts'
import type { Money } from './money-words.ts'

const byLand: Readonly<Record<Money, Partial<Record<Land, Amount['currency']>>>> = {
  som: { KG: 'KGS', UZ: 'UZS' },
  sum: { UZ: 'UZS' },
  soum: { UZ: 'UZS' },
  tenge: { KZ: 'KZT' },
  somoni: { TJ: 'TJS' },
  manat: { TM: 'TMT' },
  dollar: { US: 'USD' },
  euro: {},
  rouble: { RU: 'RUB' },
  yuan: { CN: 'CNY' },
}

const whereverNamed: Partial<Record<Money, Amount['currency']>> = {
  soum: 'UZS',
  somoni: 'TJS',
  dollar: 'USD',
  euro: 'EUR',
  rouble: 'RUB',
  yuan: 'CNY',
}

/** Languages that keep the сом of Kyrgyzstan and the сум of Uzbekistan apart. */
const partsSomFromSum = /^(?:ru|ky)\b/

/**
 * Whose money a word means: by the land named before it, else by the story's countries. Undefined where they leave it
 * open: a som of Kyrgyzstan and Uzbekistan, a manat of Azerbaijan, the tenge that is a hundredth of a manat.
 */
export function settleCurrency(
  money: Money,
  land: Land | undefined,
  { countries, mentions = [], language }: AmountContext,
): Amount['currency'] | undefined {
  if (land) return byLand[money][land]
  const names = (country: CountryCode) => countries.includes(country) || mentions.includes(country)
  switch (money) {
    case 'som':
      return settleSom(countries, language) ?? (isOpen(countries) ? undefined : settleSom(mentions, language))
    case 'sum':
      return names('UZ') ? 'UZS' : undefined
    case 'manat':
      return names('TM') ? 'TMT' : undefined
    case 'tenge':
      return countries.includes('TM') && !names('KZ') ? undefined : 'KZT'
    default:
      return whereverNamed[money]
  }
}

function settleSom(countries: readonly CountryCode[], language: string): 'KGS' | 'UZS' | undefined {
  if (isOpen(countries)) return partsSomFromSum.test(language) ? 'KGS' : undefined
  if (countries.includes('KG')) return 'KGS'
  return countries.includes('UZ') ? 'UZS' : undefined
}

function isOpen(countries: readonly CountryCode[]): boolean {
  return countries.includes('KG') && countries.includes('UZ')
}
