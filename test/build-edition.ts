import type { Article } from '#edition/article.ts'
import { countries } from '#edition/country.ts'
import type { Edition } from '#edition/edition.ts'
import { files } from '#edition/files.ts'
import type { Headline } from '#edition/headline.ts'
import type { Quote } from '#edition/quote.ts'

/** The files of a small edition for the static host: one page of headlines a scope, each headline with its article. */
export function anEdition(headlines: Headline[], quotes: Quote[] = [aQuote()]): Record<string, unknown> {
  const table: Record<string, unknown> = { [files.quotes]: { quotes } }
  const scopes: Edition['scopes'] = {}
  for (const [scope, stories] of scopesOf(headlines)) {
    const page = '0-00000000'
    scopes[scope] = { count: stories.length, head: page }
    table[files.headlines(scope, page)] = { headlines: stories, older: null }
  }
  for (const headline of headlines) {
    const article: Article = { ...headline, body: [['p', `The whole of: ${headline.title}`]], related: [] }
    table[files.article(headline.path)] = article
  }
  const edition: Edition = {
    format: 1,
    title: 'Steppe Wire',
    language: 'en',
    timeZone: 'Asia/Almaty',
    updatedAt: '2025-12-09T06:00:00Z',
    scopes,
    sources: [{ name: 'Steppe Wire', count: headlines.length }],
  }
  return { ...table, [files.edition]: edition }
}

function scopesOf(headlines: Headline[]): [string, Headline[]][] {
  const own = countries.map(({ slug, code }): [string, Headline[]] => [
    slug,
    headlines.filter((headline) => headline.countries.includes(code)),
  ])
  return [['all', headlines], ...own]
}

export function aQuote(own: Partial<Quote> = {}): Quote {
  return {
    pair: 'KGS/USD',
    currency: 'KGS',
    base: 'USD',
    value: 1 / 87.45,
    changePercent: 0,
    asOf: '2025-12-09',
    previousAsOf: '2025-12-08',
    source: { name: 'National Bank of the Kyrgyz Republic', url: 'https://www.nbkr.kg/' },
    pegged: false,
    suspect: false,
    ...own,
  }
}
