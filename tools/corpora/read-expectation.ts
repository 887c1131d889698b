import { existsSync, readFileSync } from 'node:fs'
import * as v from 'valibot'
import type { ExpectedFeed, ExpectedItem } from './expected-feed.ts'

const text = v.optional(v.fallback(v.optional(v.string()), undefined))
const content = v.fallback(v.optional(v.union([v.string(), v.object({ value: text, encoded: text })])), undefined)
const links = v.fallback(v.optional(v.array(v.object({ href: text, rel: text }))), undefined)
const itemSchema = v.object({
  ...{ title: text, link: text, url: text, links },
  ...{ isoDate: text, publishedParsed: text, updatedParsed: text, pubDate: text, published: text, updated: text },
  ...{ issued: text, modified: text, date_published: text },
  ...{ content, 'content:encoded': text, description: text, summary: text, content_html: text, content_text: text },
})
const feedSchema = v.object({
  title: text,
  items: v.optional(v.array(itemSchema)),
  entries: v.optional(v.array(itemSchema)),
})
const fileSchema = v.union([
  v.pipe(
    v.object({ feed: feedSchema }),
    v.transform(({ feed }) => feed),
  ),
  feedSchema,
])

/** The suites whose feeds have a JSON beside them. Elsewhere a JSON is another feed. */
const paired = /[\\/](?:gofeed|feedsmith|rss-parser)[\\/]/

/** The file that says what a feed must be read into: the same name with `.json`, beside it or in `output`. */
export function findExpectation(path: string): string | undefined {
  if (!paired.test(path)) return undefined
  const base = path.replace(/\.\w+$/, '')
  const names = [`${base}.json`, `${base}_expected.json`, base.replace(/([\\/])input([\\/])/, '$1output$2') + '.json']
  return names.find((name) => name !== path && existsSync(name))
}

/** What the parsers' own suites expect, in the JSON of gofeed, feedsmith or rss-parser. */
export function readExpectation(path: string): ExpectedFeed {
  const { title, items, entries } = v.parse(fileSchema, JSON.parse(readFileSync(path, 'utf8')))
  const listed = items ?? entries ?? []
  return {
    ...(title !== undefined && { title }),
    items: new Map(listed.map((item, index) => [index, toExpected(item)])),
    count: listed.length,
  }
}

function toExpected(item: v.InferOutput<typeof itemSchema>): ExpectedItem {
  const own = item.content
  const full = item['content:encoded'] ?? (typeof own === 'string' ? own : (own?.encoded ?? own?.value))
  const contents = [full, item.content_html, item.content_text, item.summary, item.description].filter(isText)
  const page = item.links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href
  const link = item.link ?? item.url ?? page
  const written = [item.isoDate, item.publishedParsed, item.updatedParsed, item.pubDate, item.published, item.updated]
  const dates = [...written, item.issued, item.modified, item.date_published]
    .map((date) => Date.parse(date ?? ''))
    .filter((date) => !Number.isNaN(date))
  return {
    ...(isText(item.title) && { title: item.title }),
    ...(isText(link) && { link }),
    ...(dates.length > 0 && { dates }),
    ...(contents.length > 0 && { contents }),
  }
}

function isText(told: string | undefined): told is string {
  return told !== undefined && told.trim() !== ''
}
