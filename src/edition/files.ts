import type { ShelfKind } from './shelf.ts'

/** Where each file of an edition lies, relative to the edition's folder. */
export const files = {
  edition: 'edition.json',
  about: 'about.json',
  quotes: 'quotes.json',
  redirects: 'redirects.json',
  removals: 'removed.json',
  headlines: (scope: string, page: string) => `headlines/${scope}/${page}.json`,
  /** A topic's or an author's newest stories: `topics/water.json`. */
  shelf: (kind: ShelfKind, slug: string) => `${files.shelves(kind)}/${slug}.json`,
  /** The folder of all topics or of all authors: just those that the edition has. */
  shelves: (kind: ShelfKind) => `${kind}s`,
  article: (path: string) => `articles/${path}.json`,
  /** The index of all; then, of a segment of it, what its parts begin with, its days, its parts and its cards. */
  search: (name: string) => `search/${name}.json`,
  searchParts: (segment: string) => `search/${segment}/parts.json`,
  searchDays: (segment: string) => `search/${segment}/days.json`,
  searchTerms: (segment: string, part: number) => `search/${segment}/terms-${part}.json`,
  searchCards: (segment: string, file: number) => `search/${segment}/cards-${file}.json`,
  rates: (currency: string) => `rates/${currency.toLowerCase()}.json`,
}

/** A page's number, counted from the oldest: 12 for `12-3fa9c1d2`. */
export function pageNumber(page: string): number {
  return Number.parseInt(page, 10)
}
