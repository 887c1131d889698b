import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import type { Edition } from '#edition/edition.ts'
import type { Headline } from '#edition/headline.ts'
import type { ShelfName } from '#edition/shelf.ts'
import type { Site } from '../site/open-site.ts'
import { gatherSitemaps } from './gather-sitemaps.ts'

const url = 'https://wire.example/news'

const story = (n: number, own: Partial<Headline> = {}): Headline => ({
  path: `2025/12/story-${n}`,
  title: `Story ${n}`,
  summary: '',
  publishedAt: '2025-12-09T06:00:00Z',
  language: 'en',
  countries: ['TJ'],
  mentions: [],
  topics: [],
  source: { name: 'Wire' },
  minutes: 1,
  ...own,
})

/** The files that a site with some stories, newest first, is given. */
function write(stories: Iterable<Headline>, shelves: ShelfName[] = []): Map<string, string> {
  const files = new Map<string, string>()
  const edition: Edition = {
    format: 1,
    title: 'Wire & Co',
    url,
    language: 'en',
    timeZone: 'UTC',
    updatedAt: '2025-12-09T06:00:00Z',
    scopes: {},
    sources: [],
  }
  const site: Pick<Site, 'edition' | 'write'> = {
    edition,
    write: (file, content) => files.set(file, String(content)),
  }
  const sitemaps = gatherSitemaps(site, url, shelves)
  for (const one of stories) sitemaps.add(one)
  sitemaps.write()
  return files
}

interface Element {
  name: string
  text: string
  children: Element[]
}

/** An XML text as a tree; throws where it is not well formed. */
function parse(xml: string): Element {
  const parser = new SaxesParser({ xmlns: true })
  const root: Element = { name: '', text: '', children: [] }
  const open = [root]
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ local, prefix, uri }) => {
    const spaces: Record<string, string> = {
      '': 'http://www.sitemaps.org/schemas/sitemap/0.9',
      news: 'http://www.google.com/schemas/sitemap-news/0.9',
    }
    expect(uri).toBe(spaces[prefix])
    const element = { name: local, text: '', children: [] }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    const element = open.at(-1)
    if (element) element.text += text
  })
  parser.on('closetag', () => open.pop())
  parser.write(xml).close()
  const [first] = root.children
  if (!first) throw new Error('no root')
  return first
}

const instant = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/

/**
 * Holds a sitemap against the rules of its schema (https://www.sitemaps.org/schemas/sitemap/0.9/sitemap.xsd, siteindex.xsd,
 * https://www.google.com/schemas/sitemap-news/0.9/sitemap-news.xsd) and gives its addresses.
 */
function check(xml: string): string[] {
  expect(xml.startsWith('<?xml version="1.0" encoding="utf-8"?>')).toBe(true)
  expect(Buffer.byteLength(xml)).toBeLessThan(50 * 1024 * 1024)
  const root = parse(xml)
  expect(['urlset', 'sitemapindex']).toContain(root.name)
  expect(root.children.length).toBeGreaterThan(0)
  expect(root.children.length).toBeLessThanOrEqual(50_000)
  return root.children.map((entry) => {
    if (entry.name !== (root.name === 'urlset' ? 'url' : 'sitemap')) throw new Error(`a ${entry.name} in ${root.name}`)
    const [loc, ...rest] = entry.children
    if (loc?.name !== 'loc' || !URL.canParse(loc.text) || loc.text.length < 12 || loc.text.length > 2048)
      throw new Error(`no address: ${loc?.text}`)
    for (const { name, text, children } of rest) {
      if (name === 'lastmod') expect(text).toMatch(instant)
      else checkNews(name, children)
    }
    expect(new Set(rest.map(({ name }) => name)).size).toBe(rest.length)
    return loc.text
  })
}

function checkNews(name: string, children: Element[]): void {
  expect(name).toBe('news')
  expect(children.map((child) => child.name)).toEqual(['publication', 'publication_date', 'title'])
  const [publication, date, title] = children
  expect(publication?.children.map((child) => child.name)).toEqual(['name', 'language'])
  expect(publication?.children[1]?.text).toMatch(/^([a-z]{2,3}|zh-cn|zh-tw)$/)
  expect(date?.text).toMatch(instant)
  expect(title?.text).not.toBe('')
}

const at = (path: string) => `${url}/${path}/`

describe('the sitemaps', () => {
  const files = write([
    story(2, { title: 'Tea & <bread> "here" \u0007', language: 'uz-Cyrl', updatedAt: '2025-12-09T07:00:00Z' }),
    story(1, { publishedAt: '2025-12-07T06:00:00Z' }),
    story(0, { path: '2025/11/old', publishedAt: '2025-11-30T20:00:00Z', countries: ['KZ', 'UZ'] }),
  ])

  it('are named by the index, and it by robots.txt', () => {
    const maps = ['sitemap-pages.xml', 'sitemap-2025-11.xml', 'sitemap-2025-12.xml'].map((name) => `${url}/${name}`)
    expect(check(files.get('sitemap.xml') ?? '')).toEqual(maps)
    const named = (files.get('robots.txt') ?? '').split('\n').filter((line) => line.startsWith('Sitemap:'))
    expect(named).toEqual([`Sitemap: ${url}/sitemap.xml`, `Sitemap: ${url}/sitemap-news.xml`])
    expect(files.size).toBe(6)
  })

  it('name the pages of topics and authors in one of their own', () => {
    const shelves = write(
      [story(0)],
      [
        { kind: 'topic', slug: 'food' },
        { kind: 'author', slug: 'a-b' },
      ],
    )
    expect(check(shelves.get('sitemap-topics.xml') ?? '')).toEqual([at('topic/food'), at('author/a-b')])
    expect(check(shelves.get('sitemap.xml') ?? '')).toContain(`${url}/sitemap-topics.xml`)
  })

  it('hold every story in that of its month, oldest first, with when it last changed', () => {
    expect(check(files.get('sitemap-2025-12.xml') ?? '')).toEqual([at('2025/12/story-1'), at('2025/12/story-2')])
    expect(files.get('sitemap-2025-12.xml')).toContain('<lastmod>2025-12-09T07:00:00Z</lastmod>')
    expect(check(files.get('sitemap-2025-11.xml') ?? '')).toEqual([at('2025/11/old')])
  })

  it('hold the front page and the countries that have stories', () => {
    expect(check(files.get('sitemap-pages.xml') ?? '')).toEqual(
      [
        ...['', 'kazakhstan/', 'tajikistan/', 'uzbekistan/'],
        ...['rates/', 'rates/kgs/', 'rates/kzt/', 'rates/tjs/', 'rates/uzs/', 'rates/tmt/', 'about/'],
      ].map((page) => `${url}/${page}`),
    )
  })

  it('tell news of two days before the edition’s date', () => {
    const news = files.get('sitemap-news.xml') ?? ''
    expect(check(news)).toEqual([at('2025/12/story-2'), at('2025/12/story-1')])
    expect(news).toContain('Tea &#38; &#60;bread&#62; &#34;here&#34; </news:title>')
    expect(news).toContain('<news:language>uz</news:language>')
  })
})

it('a month of more than 50,000 stories has several sitemaps, and news end at 1,000', () => {
  const files = write(Array.from({ length: 50_001 }, (_, n) => story(50_000 - n)))
  const [first, second] = ['sitemap-2025-12.xml', 'sitemap-2025-12-2.xml'].map((name) => check(files.get(name) ?? ''))
  expect(first).toHaveLength(50_000)
  expect(first?.[0]).toBe(at('2025/12/story-0'))
  expect(second).toEqual([at('2025/12/story-50000')])
  expect(check(files.get('sitemap-news.xml') ?? '')).toHaveLength(1000)
})

it('a new story changes its month and the news, and with a newer date the index and the pages’ dates', () => {
  const old = [story(1), story(0, { path: '2024/01/old', publishedAt: '2024-01-01T00:00:00Z' })]
  const [before, after] = [write(old), write([story(2), ...old])]
  const changed = [...after].filter(([name, text]) => before.get(name) !== text).map(([name]) => name)
  expect(changed).toEqual(['sitemap-2025-12.xml', 'sitemap-news.xml'])
})

it('where nothing is new there is no news sitemap, and none is named', () => {
  const files = write([story(0, { publishedAt: '2025-11-09T06:00:00Z' })])
  expect(files.has('sitemap-news.xml')).toBe(false)
  expect(files.get('robots.txt')).not.toContain('news.xml')
})
