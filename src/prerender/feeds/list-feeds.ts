import { countries, type CountrySlug } from '#edition/country.ts'
import type { Words } from '#reader/words/words.ts'

/** What can be followed: all stories, or those of one country. */
export type FeedScope = 'all' | CountrySlug

/** One file that a feed reader follows. */
export interface FeedFile {
  scope: FeedScope
  format: 'rss' | 'atom' | 'json'
  /** From the site's root: `/kazakhstan/feed.xml`. */
  address: string
  type: string
}

const formats = [
  { format: 'rss', name: 'feed.xml', type: 'application/rss+xml' },
  { format: 'atom', name: 'atom.xml', type: 'application/atom+xml' },
  { format: 'json', name: 'feed.json', type: 'application/feed+json' },
] as const

export const feedScopes: readonly FeedScope[] = ['all', ...countries.map(({ slug }) => slug)]

/** The feeds of a scope, the one that most readers know first. */
export function listFeeds(scope: FeedScope): FeedFile[] {
  const folder = scope === 'all' ? '/' : `/${scope}/`
  return formats.map(({ format, name, type }) => ({ scope, format, address: folder + name, type }))
}

/** `Steppe Wire: Kazakhstan` */
export function feedTitle(scope: FeedScope, site: string, words: Words): string {
  const country = countries.find(({ slug }) => slug === scope)
  return country ? `${site}: ${words.countries[country.code]}` : site
}
