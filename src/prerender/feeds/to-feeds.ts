import { files } from '#edition/files.ts'
import type { Site } from '../site/open-site.ts'
import { toAbsolute } from '../head/site-address.ts'
import { toFeedStory, type Feed } from './feed.ts'
import { feedScopes, feedTitle, listFeeds, type FeedFile, type FeedScope } from './list-feeds.ts'
import { toAtom } from './to-atom.ts'
import { toJsonFeed } from './to-json-feed.ts'
import { toRss } from './to-rss.ts'
import type { PageWords } from '../words/page-words.ts'

/** A page of headlines has 24 to 47: the newest of the head are what a feed tells. */
const longest = 40

const writers: Readonly<Record<FeedFile['format'], (feed: Feed) => string>> = {
  rss: toRss,
  atom: toAtom,
  json: toJsonFeed,
}

/** The feeds of all stories and of each country, one by one. A feed needs whole addresses: without the site's there is none. */
export function* toFeeds(site: Site, words: PageWords): Generator<{ file: string; text: string }> {
  if (site.url === undefined) return
  for (const scope of feedScopes) {
    const feed = readFeed(site, words, site.url, scope)
    for (const { format, address } of listFeeds(scope)) {
      yield { file: address.slice(1), text: writers[format]({ ...feed, self: toAbsolute(site.url, address) }) }
    }
  }
}

function readFeed(
  { edition, load, sizeOf }: Site,
  words: PageWords,
  url: string,
  scope: FeedScope,
): Omit<Feed, 'self'> {
  const head = edition.scopes[scope]?.head
  const headlines = head === undefined ? [] : load('headlines', files.headlines(scope, head)).headlines
  const stories = headlines
    .slice(0, longest)
    .map(({ path }) => toFeedStory(load('article', files.article(path)), words.first, url, sizeOf))
  const newest = Math.max(...stories.map(({ updatedAt }) => updatedAt.getTime()))
  return {
    title: feedTitle(scope, edition.title, words.first),
    description: words.head.feedOf(feedTitle(scope, edition.title, words.first)),
    page: toAbsolute(url, scope === 'all' ? '/' : `/${scope}/`),
    language: edition.language,
    updatedAt: new Date(stories.length > 0 ? newest : edition.updatedAt),
    stories,
  }
}
