import type { Headline } from '#edition/headline.ts'
import { currencies } from '#edition/quote.ts'
import { currencyAddress, shelfAddress, storyAddress } from '#reader/addresses.ts'
import { countries } from '#edition/country.ts'
import { toXmlText } from '../head/escape-html.ts'
import { toAbsolute } from '../head/site-address.ts'
import type { ShelfName } from '#edition/shelf.ts'
import type { Site } from '../site/open-site.ts'
import { toRobots } from './to-robots.ts'
import { toNewsSitemap, toSitemap, toSitemapIndex, type NewsEntry, type SitemapEntry } from './to-sitemap.ts'

/** The most that one sitemap may hold, by the protocol; the limit of 50 MB is then far away. */
const mostUrls = 50_000
const mostNews = 1_000
const twoDays = 2 * 24 * 3_600_000

/** The index that names all sitemaps but the one of news. */
const sitemapFile = 'sitemap.xml'
const newsFile = 'sitemap-news.xml'

/** The sitemaps of a site, to which its stories are shown one by one. */
export interface Sitemaps {
  add: (story: Headline) => void
  /** Writes them, and the robots.txt that names them. */
  write: () => void
}

/**
 * A sitemap for each month of stories' addresses, oldest first, so that a new story changes one small file and the index;
 * one more for topics and authors, one for the other pages that are no stories. News are the stories of the two days before the edition's own date: its
 * clock, as everywhere, not the builder's. All lie at the site's root, because a sitemap speaks for its own folder only.
 */
export function gatherSitemaps(
  site: Pick<Site, 'edition' | 'write'>,
  url: string,
  shelves: readonly ShelfName[],
): Sitemaps {
  const { edition } = site
  const months = new Map<string, SitemapEntry[]>()
  const newest = new Map<string, string>()
  const news: NewsEntry[] = []
  const newsFrom = Date.parse(edition.updatedAt) - twoDays

  return {
    add: ({ path, title, publishedAt, updatedAt, language, countries: codes }) => {
      const month = path.slice(0, 7).replace('/', '-')
      const address = toAbsolute(url, storyAddress(path))
      const lastmod = later(updatedAt, publishedAt)
      const entries = months.get(month) ?? []
      entries.push({ address, lastmod })
      months.set(month, entries)
      for (const code of codes) newest.set(code, later(newest.get(code), lastmod))
      if (news.length < mostNews && Date.parse(publishedAt) >= newsFrom)
        news.push({ address, title: toXmlText(title), publishedAt, language })
    },
    write: () => {
      const index: SitemapEntry[] = []
      const put = (name: string, entries: SitemapEntry[]) => {
        site.write(name, toSitemap(entries))
        const lastmod = entries.reduce<string | undefined>((latest, entry) => later(latest, entry.lastmod), undefined)
        index.push({ address: toAbsolute(url, `/${name}`), lastmod })
      }
      const putAll = (name: string, entries: SitemapEntry[]) => {
        for (let part = 0; part * mostUrls < entries.length; part++)
          put(`${name}${part === 0 ? '' : `-${part + 1}`}.xml`, entries.slice(part * mostUrls, (part + 1) * mostUrls))
      }
      put('sitemap-pages.xml', listFixed(edition.updatedAt, url, newest))
      putAll('sitemap-topics', listShelfPages(shelves, url))
      for (const [month, entries] of [...months].sort(([one], [other]) => (one < other ? -1 : 1))) {
        putAll(`sitemap-${month}`, entries.reverse())
      }
      site.write(sitemapFile, toSitemapIndex(index))
      // A list of nothing is no sitemap.
      if (news.length > 0) site.write(newsFile, toNewsSitemap(toXmlText(edition.title), news))
      site.write('robots.txt', toRobots([sitemapFile, ...(news.length > 0 ? [newsFile] : [])], url))
    },
  }
}

/** The pages that are no stories and that a search engine should show: not numbered pages, nor combinations of countries. */
function listFixed(updatedAt: string, url: string, newest: ReadonlyMap<string, string>): SitemapEntry[] {
  const own = countries.flatMap(({ code, slug }) => {
    const lastmod = newest.get(code)
    return lastmod === undefined ? [] : [{ address: toAbsolute(url, `/${slug}/`), lastmod }]
  })
  const undated = ['/rates/', ...currencies.map(currencyAddress), '/about/'].map((address) => ({
    address: toAbsolute(url, address),
  }))
  return [{ address: toAbsolute(url, '/'), lastmod: updatedAt }, ...own, ...undated]
}

/** Their newest stories are not looked up: most of their files are as they were. */
function listShelfPages(shelves: readonly ShelfName[], url: string): SitemapEntry[] {
  return shelves.map(({ kind, slug }) => ({
    address: toAbsolute(url, shelfAddress(kind, slug)),
  }))
}

function later<T extends string | undefined>(one: string | undefined, other: T): string | T {
  return one !== undefined && (other === undefined || Date.parse(one) > Date.parse(other)) ? one : other
}
