import * as v from 'valibot'

/** The five countries, in alphabetical order: the order of the filter, of addresses and of every list of them. */
export const countries = [
  { code: 'KZ', slug: 'kazakhstan', name: 'Kazakhstan', currency: 'KZT' },
  { code: 'KG', slug: 'kyrgyzstan', name: 'Kyrgyzstan', currency: 'KGS' },
  { code: 'TJ', slug: 'tajikistan', name: 'Tajikistan', currency: 'TJS' },
  { code: 'TM', slug: 'turkmenistan', name: 'Turkmenistan', currency: 'TMT' },
  { code: 'UZ', slug: 'uzbekistan', name: 'Uzbekistan', currency: 'UZS' },
] as const

export type Country = (typeof countries)[number]
/** ISO 3166-1 alpha-2. */
export type CountryCode = Country['code']
/** The country's name in addresses. */
export type CountrySlug = Country['slug']

export const countryCodeSchema = v.picklist(countries.map((country) => country.code))

const byCode = new Map<CountryCode, Country>(countries.map((country) => [country.code, country]))

/** The country of a code. Total: every `CountryCode` has one. */
export function countryOf(code: CountryCode): Country {
  return byCode.get(code) as Country
}
