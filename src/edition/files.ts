/** Where each file of an edition lies, relative to the edition's folder. */
export const files = {
  edition: 'edition.json',
  about: 'about.json',
  quotes: 'quotes.json',
  redirects: 'redirects.json',
  removals: 'removed.json',
  headlines: (scope: string, page: string) => `headlines/${scope}/${page}.json`,
  article: (path: string) => `articles/${path}.json`,
  rates: (currency: string) => `rates/${currency.toLowerCase()}.json`,
}

/** A page's number, counted from the oldest: 12 for `12-3fa9c1d2`. */
export function pageNumber(page: string): number {
  return Number.parseInt(page, 10)
}
