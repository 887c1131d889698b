import { countries, type Country, type CountrySlug } from '#edition/country.ts'

/** A filter: none of the five means all of them. Always in alphabetical order. */
export type Filter = readonly CountrySlug[]

/** The address of a filter's stories: `/`, `/kazakhstan/`, `/kazakhstan,uzbekistan/`. */
export function filterAddress(filter: Filter): string {
  return filter.length === 0 ? '/' : `/${inOrder(filter).join(',')}/`
}

/** What a segment of an address names: each country once, in order. Undefined when one of its names is no country's. */
export function readFilter(segment: string): Filter | undefined {
  const names = segment.split(',')
  const chosen = countries.filter(({ slug }) => names.includes(slug))
  return names.every((name) => chosen.some(({ slug }) => slug === name)) ? chosen.map(({ slug }) => slug) : undefined
}

export function withCountry(filter: Filter, slug: CountrySlug): Filter {
  return inOrder([...filter, slug])
}

export function withoutCountry(filter: Filter, slug: CountrySlug): Filter {
  return filter.filter((chosen) => chosen !== slug)
}

/** The countries of a filter, in order. */
export function chosenCountries(filter: Filter): Country[] {
  return countries.filter(({ slug }) => filter.includes(slug))
}

/** Where a filter's headlines lie in the edition. */
export function scopesOf(filter: Filter): readonly string[] {
  return filter.length === 0 ? ['all'] : filter
}

function inOrder(filter: Filter): Filter {
  return chosenCountries(filter).map(({ slug }) => slug)
}
