import { generateAtomFeed } from 'feedsmith'
import type { Feed, FeedStory } from './feed.ts'
import { toMedia } from './to-rss.ts'

/** Atom 1.0 (RFC 4287) with pictures in Media RSS and as enclosures. */
export function toAtom({ title, page, self, language, updatedAt, stories }: Feed): string {
  return generateAtomFeed(
    {
      id: self,
      title: { value: title },
      updated: updatedAt,
      // An entry without an author of its own has the feed's.
      authors: [{ name: title }],
      links: [
        { href: self, rel: 'self', type: 'application/atom+xml' },
        { href: page, rel: 'alternate', type: 'text/html' },
      ],
      entries: stories.map(toEntry),
      xml: { lang: language },
    },
    { strict: true },
  )
}

function toEntry({ address, title, summary, html, language, byline, picture, ...story }: FeedStory) {
  const { url: href, type, length } = picture ?? {}
  const enclosure = href !== undefined &&
    type !== undefined && { href, rel: 'enclosure', type, ...(length !== undefined && { length }) }
  return {
    id: address,
    title: { value: title, type: 'text' },
    links: [{ href: address, rel: 'alternate', type: 'text/html' }, ...(enclosure ? [enclosure] : [])],
    published: story.publishedAt,
    updated: story.updatedAt,
    authors: [{ name: byline }],
    categories: story.categories.map((term) => ({ term })),
    ...(summary !== '' && { summary: { value: summary, type: 'text' } }),
    content: { value: html, type: 'html' },
    ...(picture && { media: { contents: [toMedia(picture)] } }),
    xml: { lang: language },
  }
}
