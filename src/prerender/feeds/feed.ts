import type { Article } from '#edition/article.ts'
import { storyAddress } from '#reader/addresses.ts'
import type { Words } from '#reader/words/words.ts'
import { escapeHtml, toXmlText } from '../head/escape-html.ts'
import { toAbsolute } from '../head/site-address.ts'
import { toBodyHtml } from './body-html.ts'

/** A feed's stories, newest first, as every format of it tells them. Addresses are whole, texts plain. */
export interface Feed {
  title: string
  description: string
  /** The page that shows the same stories. */
  page: string
  /** The feed's own address, which differs by its format. */
  self: string
  language: string
  updatedAt: Date
  stories: FeedStory[]
}

export interface FeedStory {
  /** Its address, which is set once: it serves as its id. */
  address: string
  title: string
  summary: string
  /** What the edition may show: the whole story or, where the rights end there, its excerpt. */
  html: string
  publishedAt: Date
  updatedAt: Date
  language: string
  byline: string
  source: string
  /** Where it first stood, when that is another site. */
  original?: string
  /** Its topics, and its countries by name. */
  categories: string[]
  picture?: FeedPicture
}

export interface FeedPicture {
  url: string
  /** By its name's ending; absent where that says nothing. */
  type?: string
  /** Bytes; known of the site's own pictures only. */
  length?: number
  width: number
  height: number
  alt: string
  caption?: string
  credit?: string
}

const types: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
  webp: 'image/webp',
}

/** @param sizeOf bytes of a picture of the site, by its path. */
export function toFeedStory(
  article: Article,
  words: Words,
  site: string,
  sizeOf: (path: string) => number | undefined,
): FeedStory {
  const { title, summary, publishedAt, updatedAt, language, byline, source, topics, countries, original } = article
  const picture = toPicture(article, site, sizeOf)
  return {
    address: toAbsolute(site, storyAddress(article.path)),
    title: toXmlText(title),
    summary: toXmlText(summary),
    html: toXmlText(toFeedHtml(article, words, site)),
    publishedAt: new Date(publishedAt),
    updatedAt: new Date(updatedAt ?? publishedAt),
    language,
    byline: toXmlText(byline ?? source.name),
    source: toXmlText(source.name),
    ...(original !== undefined && { original }),
    categories: [...countries.map((code) => words.countries[code]), ...topics.map(toXmlText)],
    ...(picture && { picture }),
  }
}

function toPicture(
  { image, caption, credit }: Article,
  site: string,
  sizeOf: (path: string) => number | undefined,
): FeedPicture | undefined {
  if (!image) return undefined
  const { src, width, height, alt } = image
  const type = types[/\.(\w+)(?:[?#]|$)/.exec(src.replace(/^.*\//, ''))?.[1]?.toLowerCase() ?? '']
  const length = src.startsWith('/') ? sizeOf(src) : undefined
  return {
    url: toAbsolute(site, src),
    width,
    height,
    alt: toXmlText(alt),
    ...(type !== undefined && { type }),
    ...(length !== undefined && { length }),
    ...(caption !== undefined && { caption: toXmlText(caption) }),
    ...(credit !== undefined && { credit: toXmlText(credit) }),
  }
}

/** The body, and whose it is where it first stood elsewhere, as the story's page says it. */
function toFeedHtml({ body, original, source }: Article, words: Words, site: string): string {
  if (original === undefined) return toBodyHtml(body, site)
  const link = `<a href="${escapeHtml(original)}">${words.original}</a>`
  return `${toBodyHtml(body, site)}<p>${escapeHtml(words.firstPublished(source.name))} ${link}</p>`
}
