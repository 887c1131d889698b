import { generateJsonFeed } from 'feedsmith'
import type { Feed, FeedStory } from './feed.ts'

/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function toJsonFeed({ title, page, self, language, stories }: Feed): string {
  const feed = generateJsonFeed(
    { title, home_page_url: page, feed_url: self, language, items: stories.map(toItem) },
    { strict: true },
  )
  // The format wants an empty list too, which is left away.
  return `${JSON.stringify(stories.length === 0 ? { ...(feed as object), items: [] } : feed)}\n`
}

function toItem({ address, title, summary, html, language, byline, original, picture, ...story }: FeedStory) {
  const { url, type, length } = picture ?? {}
  return {
    id: address,
    url: address,
    title,
    content_html: html,
    ...(summary !== '' && { summary }),
    ...(original !== undefined && { external_url: original }),
    date_published: story.publishedAt,
    ...(story.updatedAt > story.publishedAt && { date_modified: story.updatedAt }),
    tags: story.categories,
    authors: [{ name: byline }],
    language,
    ...(url !== undefined && { image: url }),
    ...(url !== undefined &&
      type !== undefined && {
        attachments: [{ url, mime_type: type, ...(length !== undefined && { size_in_bytes: length }) }],
      }),
  }
}
