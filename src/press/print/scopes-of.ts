import { countries, countryOf } from '#edition/country.ts'
import type { Headline } from '#edition/headline.ts'

/** The scopes that every edition has, even where no story belongs to one. */
export const fixedScopes: readonly string[] = ['all', ...countries.map(({ slug }) => slug)]

/** The lists of headlines in numbered pages that a story belongs to: all, and its countries. Topics and authors are shelves. */
export function scopesOf(headline: Headline): string[] {
  return ['all', ...new Set(headline.countries.map((code) => countryOf(code).slug))]
}
