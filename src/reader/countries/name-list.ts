import type { CountryCode } from '#edition/country.ts'
import type { Words } from '../words/words.ts'

/** `Kazakhstan`, `Kazakhstan and Uzbekistan`, `Kazakhstan, Tajikistan and Uzbekistan`. */
export function nameList(codes: readonly CountryCode[], { countries, and }: Pick<Words, 'countries' | 'and'>): string {
  const names = codes.map((code) => countries[code])
  if (names.length < 2) return names.join('')
  return names.slice(0, -1).join(', ') + and + (names.at(-1) ?? '')
}
