import { countries, type CountryCode } from '#edition/country.ts'

/** What a reader looks for, as the address of the search says it. */
export interface Search {
  text: string
  /** None means all. */
  countries: readonly CountryCode[]
  /** Calendar days of the edition, the first and the last one: `2025-12-09`; empty where there is no bound. */
  from: string
  to: string
}

export const noSearch: Search = { text: '', countries: [], from: '', to: '' }

/** Reads `?q=…&country=kazakhstan&country=uzbekistan&from=2025-01-01&to=…`; what makes no sense is left out. */
export function readSearch(query: URLSearchParams): Search {
  const names = query.getAll('country').flatMap((name) => name.split(','))
  return {
    text: (query.get('q') ?? '').trim(),
    countries: countries.filter(({ slug }) => names.includes(slug)).map(({ code }) => code),
    from: readDay(query.get('from')),
    to: readDay(query.get('to')),
  }
}

/** The address of a search, from the site's root. */
export function searchAddress({ text, countries: chosen, from, to }: Search): string {
  const query = new URLSearchParams()
  if (text !== '') query.set('q', text)
  for (const { code, slug } of countries) if (chosen.includes(code)) query.append('country', slug)
  if (from !== '') query.set('from', from)
  if (to !== '') query.set('to', to)
  const said = query.toString()
  return said === '' ? '/search/' : `/search/?${said}`
}

function readDay(text: string | null): string {
  return text !== null && /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : ''
}
