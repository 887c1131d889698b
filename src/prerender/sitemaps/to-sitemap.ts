import { escapeHtml } from '../head/escape-html.ts'

/** An address and when its page last changed, as an instant in UTC, where that is known. */
export interface SitemapEntry {
  address: string
  lastmod?: string | undefined
}

/** A story of the last two days, for a news sitemap. */
export interface NewsEntry {
  address: string
  title: string
  publishedAt: string
  /** BCP 47. */
  language: string
}

const declaration = '<?xml version="1.0" encoding="utf-8"?>\n'
const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** Addresses, which must be whole: https://www.sitemaps.org/protocol.html */
export function toSitemap(entries: readonly SitemapEntry[]): string {
  const urls = entries.map((entry) => `<url>${toFields(entry)}</url>\n`)
  return `${declaration}<urlset xmlns="${namespace}">\n${urls.join('')}</urlset>\n`
}

/** Other sitemaps. */
export function toSitemapIndex(entries: readonly SitemapEntry[]): string {
  const maps = entries.map((entry) => `<sitemap>${toFields(entry)}</sitemap>\n`)
  return `${declaration}<sitemapindex xmlns="${namespace}">\n${maps.join('')}</sitemapindex>\n`
}

/** https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap */
export function toNewsSitemap(publication: string, entries: readonly NewsEntry[]): string {
  const name = `<news:name>${escapeHtml(publication)}</news:name>`
  const urls = entries.map(({ address, title, publishedAt, language }) => {
    const paper = `<news:publication>${name}<news:language>${toNewsLanguage(language)}</news:language></news:publication>`
    const date = `<news:publication_date>${publishedAt}</news:publication_date>`
    return `<url>${loc(address)}<news:news>${paper}${date}<news:title>${escapeHtml(title)}</news:title></news:news></url>\n`
  })
  const news = 'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"'
  return `${declaration}<urlset xmlns="${namespace}" ${news}>\n${urls.join('')}</urlset>\n`
}

function toFields({ address, lastmod }: SitemapEntry): string {
  return loc(address) + (lastmod === undefined ? '' : `<lastmod>${lastmod}</lastmod>`)
}

function loc(address: string): string {
  return `<loc>${escapeHtml(address)}</loc>`
}

/** ISO 639 alone; only Chinese bears a region there. */
function toNewsLanguage(language: string): string {
  return /^[a-z]+/.exec(language)?.[0] ?? language
}
