import type { Article } from '#edition/article.ts'
import { countryOf } from '#edition/country.ts'
import type { Frame } from '#reader/frame.ts'
import { storyAddress } from '#reader/addresses.ts'
import type { Words } from '#reader/words/words.ts'
import { feedTitle, listFeeds, type FeedScope } from '../feeds/list-feeds.ts'
import type { Page } from '../page.ts'
import { toAbsolute } from './site-address.ts'

/** The feeds that a page announces: of all stories, then of its countries. */
export function feedLinks(page: Page, frame: Frame, words: Words, base: string): Record<string, string>[] {
  return scopesOf(page).flatMap((scope) =>
    listFeeds(scope).map(({ type, address }) => ({
      rel: 'alternate',
      type,
      title: feedTitle(scope, frame.title, words),
      href: base + address.slice(1),
    })),
  )
}

function scopesOf(page: Page): FeedScope[] {
  if (page.kind === 'article') return ['all', ...page.headline.countries.map((code) => countryOf(code).slug)]
  if (page.kind === 'country' || page.kind === 'numbered')
    return page.scope === 'all' ? ['all'] : ['all', page.scope as FeedScope]
  return ['all']
}

/** A story in each of its languages, its own among them: each of its tellings must name all, or none is believed. */
export function languageLinks({ path, language, twins = [] }: Article, site: string): Record<string, string>[] {
  if (twins.length === 0) return []
  const paths = new Map([{ language, path }, ...twins].reverse().map((twin) => [twin.language, twin.path]))
  return [...paths]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([hreflang, twin]) => ({ rel: 'alternate', hreflang, href: toAbsolute(site, storyAddress(twin)) }))
}
