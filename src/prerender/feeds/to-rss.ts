import { generateRssFeed } from 'feedsmith'
import type { Feed, FeedPicture, FeedStory } from './feed.ts'

/** RSS 2.0 (https://www.rssboard.org/rss-specification) with the text in content:encoded and pictures in Media RSS. */
export function toRss({ title, description, page, self, language, updatedAt, stories }: Feed): string {
  return generateRssFeed(
    {
      title,
      link: page,
      description,
      language,
      lastBuildDate: updatedAt,
      atom: { links: [{ href: self, rel: 'self', type: 'application/rss+xml' }] },
      items: stories.map(toItem),
    },
    { strict: true },
  )
}

function toItem({ address, title, summary, html, language, byline, picture, ...story }: FeedStory) {
  return {
    title,
    link: address,
    guid: { value: address, isPermaLink: true },
    description: summary,
    content: { encoded: html },
    pubDate: story.publishedAt,
    ...(story.updatedAt > story.publishedAt && { atom: { updated: story.updatedAt } }),
    dc: { creators: [byline], languages: [language] },
    categories: story.categories.map((name) => ({ name })),
    ...(picture && { media: { contents: [toMedia(picture)] } }),
    ...(picture?.length !== undefined &&
      picture.type !== undefined && {
        enclosures: [{ url: picture.url, type: picture.type, length: picture.length }],
      }),
  }
}

/** https://www.rssboard.org/media-rss */
export function toMedia({ url, type, width, height, alt, caption, credit }: FeedPicture) {
  return {
    url,
    medium: 'image',
    width,
    height,
    ...(type !== undefined && { type }),
    ...(alt !== '' && { title: { value: alt } }),
    ...(caption !== undefined && { description: { value: caption } }),
    ...(credit !== undefined && { credits: [{ value: credit }] }),
  }
}
