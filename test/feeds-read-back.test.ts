import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Article } from '#edition/article.ts'
import { files } from '#edition/files.ts'
import { readSource } from '#press/intake/read-file.ts'
import { toFeeds } from '#prerender/feeds/to-feeds.ts'
import { openSite } from '#prerender/site/open-site.ts'
import { loadPageWords } from '#prerender/words/page-words.ts'
import { anEdition } from './build-edition.ts'
import { aHeadline } from './build-headline.ts'

const words = await loadPageWords('en')
const site = 'https://wire.example/news'
const hostile = `Rates & "prices": 1 < 2, ]]> 'Ўзбекистон' 🍎`
const stories = [
  aHeadline({
    path: '2025/12/hostile',
    title: hostile,
    publishedAt: '2025-12-09T08:30:00Z',
    updatedAt: '2025-12-09T09:00:00Z',
    countries: ['UZ', 'TJ'],
    topics: ['a, b & c'],
  }),
  aHeadline({
    path: '2025/12/pictured',
    title: 'With a picture',
    publishedAt: '2025-12-08T08:30:00Z',
    image: { src: '/data/pictures/tea-0a1b2c3d.png', width: 900, height: 600, alt: 'Tea is poured' },
  }),
  ...Array.from({ length: 45 }, (_, n) =>
    aHeadline({ path: `2025/11/story-${n}`, title: `Story ${n}`, publishedAt: `2025-11-10T08:00:${10 + n}Z` }),
  ).reverse(),
]
const body: Article['body'] = [
  [
    'p',
    'See ',
    ['a', { href: '/2025/11/story-1/' }, 'here'],
    ' ]]> <script>alert(1)</script>\u0007 & ',
    ['br'],
    'more',
  ],
  ['p', ['data', { value: '5 KGS' }, '5 som']],
  ['figure', ['img', { src: '/data/pictures/a.svg', srcset: '/a.png 1x, /b.png 2x', alt: '"', width: 3, height: 2 }]],
]

const folder = mkdtempSync(join(tmpdir(), 'feeds-'))
const read = (file: string) => readFileSync(join(folder, file), 'utf8')

function put(file: string, content: unknown): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), typeof content === 'string' ? content : JSON.stringify(content))
}

function writeFeeds() {
  const site = openSite(folder, '/news/')
  for (const { file, text } of toFeeds(site, words)) site.write(file, text)
  return site.counts
}

beforeAll(() => {
  const edition = anEdition(stories)
  for (const [file, content] of Object.entries(edition)) put(`data/${file}`, content)
  put('data/edition.json', { ...(edition[files.edition] as object), url: `${site}/` })
  const [first] = stories
  put('data/articles/2025/12/hostile.json', { ...first, body, related: [], original: 'https://other.example/?a=1&b=2' })
  put('data/pictures/tea-0a1b2c3d.png', '12345')
  writeFeeds()
})

afterAll(() => {
  rmSync(folder, { recursive: true })
})

describe.each(['feed.xml', 'atom.xml', 'feed.json'])('%s, read by our own press,', (name) => {
  const intake = (file: string) =>
    readSource(readFileSync(join(folder, file)), { name: file, rights: 'full', timeZone: 'Asia/Almaty' })

  it('gives the newest forty stories with their titles, addresses and dates', () => {
    const { drafts, rejections, warnings } = intake(name)
    expect([rejections, warnings]).toEqual([[], []])
    expect(drafts.map(({ title, link, publishedAt }) => ({ title, link, publishedAt }))).toEqual(
      stories.slice(0, 40).map(({ title, path, publishedAt }) => ({ title, link: `${site}/${path}/`, publishedAt })),
    )
    expect(drafts[0]?.updatedAt).toBe('2025-12-09T09:00:00Z')
    expect(drafts[0]?.categories).toEqual(['Uzbekistan', 'Tajikistan', 'a, b & c'])
  })

  it('gives whole bodies, whose addresses are whole and whose texts are only texts', () => {
    const html = intake(name).drafts[0]?.html ?? ''
    expect(html).toContain(`<a href="${site}/2025/11/story-1/">here</a>`)
    expect(html).toContain('&#60;script&#62;')
    expect(html).toContain(`srcset="${site}/a.png 1x, ${site}/b.png 2x"`)
    expect(html).toContain('<p>5 som</p>')
    expect(html).toContain('href="https://other.example/?a=1&#38;b=2"')
    expect(html).not.toContain('\u0007')
  })

  it('gives the picture', () => {
    const picture = intake(name).drafts[1]?.picture
    expect(picture?.src).toBe(`${site}/data/pictures/tea-0a1b2c3d.png`)
  })

  it('of a country holds its stories alone', () => {
    expect(intake(`uzbekistan/${name}`).drafts.map(({ title }) => title)).toEqual([hostile])
    expect(intake(`turkmenistan/${name}`)).toMatchObject({ usable: true, drafts: [] })
  })
})

describe('a feed, read by another reader,', () => {
  it('says where it lies, how new it is and what each story’s id is', () => {
    const rss = parseRssFeed(read('tajikistan/feed.xml'))
    expect(rss).toMatchObject({ title: 'Steppe Wire: Tajikistan', link: `${site}/tajikistan/` })
    expect(rss.atom?.links?.[0]).toMatchObject({ rel: 'self', href: `${site}/tajikistan/feed.xml` })
    expect(rss.items?.[0]?.guid).toEqual({ value: `${site}/2025/12/hostile/`, isPermaLink: true })
    const atom = parseAtomFeed(read('atom.xml'))
    expect(Date.parse(atom.updated ?? '')).toBe(Date.parse('2025-12-09T09:00:00Z'))
    expect(atom.entries?.[0]).toMatchObject({ id: `${site}/2025/12/hostile/`, title: { value: hostile } })
    expect(parseJsonFeed(read('feed.json'))).toMatchObject({ feed_url: `${site}/feed.json`, home_page_url: `${site}/` })
  })

  it('has its picture as an enclosure, with its size', () => {
    const enclosure = { url: `${site}/data/pictures/tea-0a1b2c3d.png`, type: 'image/png', length: 5 }
    const item = parseRssFeed(read('feed.xml')).items?.[1]
    expect(item?.enclosures).toEqual([enclosure])
    expect(item?.media?.contents?.[0]).toMatchObject({ width: 900, height: 600, title: { value: 'Tea is poured' } })
    const { url, type, length } = enclosure
    expect(parseJsonFeed(read('feed.json')).items?.[1]?.attachments).toEqual([
      { url, mime_type: type, size_in_bytes: length },
    ])
  })
})

it('the same edition again writes no feed', () => {
  expect(writeFeeds()).toEqual({ written: 0, kept: 18 })
})
