import type { JsonFeed } from 'feedsmith'
import { decodedText } from '../articles/plain-text.ts'
import { type Feed, type FeedItem, listNames, present } from './feed-item.ts'
import { findPictures } from './find-pictures.ts'
import { textToHtml } from './text-to-html.ts'

/** JSON Feed 1.0 and 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function fromJsonFeed(feed: JsonFeed.Feed<string>): Feed {
  const { title, home_page_url, feed_url, language, authors, items } = feed
  return {
    title: decodedText(title ?? ''),
    link: home_page_url,
    self: feed_url,
    language,
    byline: listNames(authors?.map(({ name }) => name) ?? []),
    items: (items ?? []).map(fromItem),
  }
}

function fromItem(item: JsonFeed.Item<string>): FeedItem {
  const html = item.content_html ?? present(item.content_text).map(textToHtml)[0]
  const summary = present(item.summary).map(textToHtml)[0]
  const shown = present(item.image, item.banner_image).map((url) => ({ url, type: 'image/*' }))
  const attached = (item.attachments ?? []).map(({ url, mime_type }) => ({ url, type: mime_type }))
  return {
    guid: item.id,
    guidIsLink: true,
    link: item.url ?? item.external_url,
    title: decodedText(item.title ?? ''),
    body: html ?? summary,
    ...(html !== undefined && { summary }),
    published: present(item.date_published),
    updated: present(item.date_modified),
    byline: listNames(item.authors?.map(({ name }) => name) ?? []),
    categories: item.tags ?? [],
    language: item.language,
    pictures: findPictures(undefined, [...shown, ...attached]),
  }
}
