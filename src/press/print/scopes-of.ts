import { countries, countryOf } from '#edition/country.ts'
import type { Headline } from '#edition/headline.ts'

/** The scopes that every edition has, even where no story belongs to one. */
export const fixedScopes: readonly string[] = ['all', ...countries.map(({ slug }) => slug)]

/** The lists of headlines that a story belongs to. A further kind of list (topics, say) needs only to be named here. */
export function scopesOf(headline: Headline): string[] {
  return ['all', ...new Set(headline.countries.map((code) => countryOf(code).slug))]
}
