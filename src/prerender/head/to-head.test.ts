import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import type { Article } from '#edition/article.ts'
import type { Frame } from '#reader/frame.ts'
import type { Page } from '../page.ts'
import { loadPageWords } from '../words/page-words.ts'
import { toHead } from './to-head.ts'

const words = await loadPageWords('en')

const frame: Frame = {
  title: 'Wire "&" Co',
  url: 'https://wire.example/news/',
  language: 'en',
  timeZone: 'UTC',
  sources: [],
}

const anArticle = (own: Partial<Article> = {}): Article => ({
  path: '2025/12/tea',
  title: 'Tea & <bread> "here" $& </script><script>alert(1)</script>',
  summary: "It's </title> poured",
  publishedAt: '2025-12-09T06:00:00Z',
  language: 'en',
  countries: ['TJ', 'UZ'],
  mentions: [],
  topics: ['food'],
  source: { name: 'Pamir Post', url: 'https://pamir.example/' },
  minutes: 1,
  body: [],
  related: [],
  ...own,
})

const pageOf = (article: Article): Page => ({
  kind: 'article',
  file: `${article.path}/index.html`,
  address: `/${article.path}/`,
  headline: article,
  title: `${article.title} · Wire`,
  description: article.summary,
})

interface Tag {
  name: string
  attributes: Record<string, string>
  text: string
}

/** The tags of a head, read as strictly as XML would be. */
function readTags(html: string): Tag[] {
  const tags: Tag[] = []
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => tags.push({ name, attributes, text: '' }))
  parser.on('text', (text) => {
    const tag = tags.at(-1)
    if (tag) tag.text += text
  })
  const closed = html.replace(/(<(?:meta|link)\b[^>]*)>/g, '$1/>')
  // Data in a script is not XML: `&` stands for itself there.
  const escaped = closed.replace(
    /(<script[^>]*>)(.*?)(<\/script>)/g,
    (_, open: string, data: string, close: string) => {
      return open + data.replaceAll('&', '&amp;') + close
    },
  )
  parser.write(`<head>${escaped}</head>`).close()
  return tags.slice(1)
}

const headOf = (page: Page, article?: Article, own: Partial<Frame> = {}) =>
  readTags(toHead({ page, frame: { ...frame, ...own }, words, base: '/news/', ...(article && { article }) }))
const meta = (tags: Tag[], name: string) =>
  tags
    .filter(({ attributes }) => attributes.name === name || attributes.property === name)
    .map(({ attributes }) => attributes.content)
const links = (tags: Tag[], rel: string) =>
  tags.filter(({ name, attributes }) => name === 'link' && attributes.rel === rel).map(({ attributes }) => attributes)
const dataOf = (tags: Tag[]) => {
  const scripts = tags.filter(({ name }) => name === 'script')
  expect(scripts.map(({ attributes }) => attributes)).toEqual([{ type: 'application/ld+json' }])
  const data = JSON.parse(scripts[0]?.text ?? '') as { '@graph': Record<string, unknown>[] }
  return (type: string) => data['@graph'].find((thing) => thing['@type'] === type)
}

describe('the head of an article', () => {
  const article = anArticle({
    updatedAt: '2025-12-09T07:00:00Z',
    byline: 'Zarina Karimova',
    original: 'https://pamir.example/tea?a=1&b=2',
    image: { src: '/data/pictures/tea-0a1b2c3d.jpg', width: 900, height: 600, alt: 'Tea "poured"' },
    twins: [
      { language: 'uz-Cyrl', path: '2025/12/choy' },
      { language: 'ru', path: '2025/12/chay' },
    ],
  })
  const tags = headOf(pageOf(article), article)

  it('says what it is to those who show links to it', () => {
    expect(meta(tags, 'og:title')).toEqual([article.title])
    expect(meta(tags, 'og:type')).toEqual(['article'])
    expect(meta(tags, 'og:url')).toEqual(['https://wire.example/news/2025/12/tea/'])
    expect(meta(tags, 'og:site_name')).toEqual(['Wire "&" Co'])
    expect(meta(tags, 'description')).toEqual([article.summary])
    expect(meta(tags, 'article:published_time')).toEqual(['2025-12-09T06:00:00Z'])
    expect(meta(tags, 'article:modified_time')).toEqual(['2025-12-09T07:00:00Z'])
    expect([meta(tags, 'article:section'), meta(tags, 'article:tag')]).toEqual([['Tajikistan'], ['Uzbekistan', 'food']])
    expect(meta(tags, 'robots')).toEqual([])
    expect(links(tags, 'canonical')).toEqual([{ rel: 'canonical', href: 'https://wire.example/news/2025/12/tea/' }])
  })

  it('shows its picture, with size and description', () => {
    expect(meta(tags, 'og:image')).toEqual(['https://wire.example/news/data/pictures/tea-0a1b2c3d.jpg'])
    expect(meta(tags, 'og:image:width')).toEqual(['900'])
    expect(meta(tags, 'og:image:height')).toEqual(['600'])
    expect(meta(tags, 'og:image:alt')).toEqual(['Tea "poured"'])
    expect(meta(tags, 'twitter:card')).toEqual(['summary_large_image'])
  })

  it('names itself among its tellings in other languages, as each of them does', () => {
    const named = links(tags, 'alternate').filter(({ hreflang }) => hreflang)
    expect(named.map(({ hreflang, href }) => [hreflang, href])).toEqual([
      ['en', 'https://wire.example/news/2025/12/tea/'],
      ['ru', 'https://wire.example/news/2025/12/chay/'],
      ['uz-Cyrl', 'https://wire.example/news/2025/12/choy/'],
    ])
    const twin = anArticle({
      path: '2025/12/chay',
      language: 'ru',
      twins: [
        { language: 'en', path: '2025/12/tea' },
        { language: 'uz-Cyrl', path: '2025/12/choy' },
      ],
    })
    const back = links(headOf(pageOf(twin), twin), 'alternate').filter(({ hreflang }) => hreflang)
    expect(back).toEqual(named)
  })

  it('announces the feeds of all stories and of its countries', () => {
    const feeds = links(tags, 'alternate').filter(({ type }) => type)
    expect(feeds.map(({ href }) => href)).toEqual(
      ['', 'tajikistan/', 'uzbekistan/'].flatMap((scope) =>
        ['feed.xml', 'atom.xml', 'feed.json'].map((name) => `/news/${scope}${name}`),
      ),
    )
    expect(feeds[3]).toMatchObject({ title: 'Wire "&" Co: Tajikistan', type: 'application/rss+xml' })
  })

  it('holds its data for search engines, out of which no text breaks', () => {
    const find = dataOf(tags)
    expect(find('NewsArticle')).toMatchObject({
      headline: article.title,
      datePublished: '2025-12-09T06:00:00Z',
      dateModified: '2025-12-09T07:00:00Z',
      author: { '@type': 'Person', name: 'Zarina Karimova' },
      publisher: { '@type': 'Organization', name: 'Wire "&" Co' },
      image: { url: 'https://wire.example/news/data/pictures/tea-0a1b2c3d.jpg', width: 900, height: 600 },
      mainEntityOfPage: 'https://wire.example/news/2025/12/tea/',
      isBasedOn: 'https://pamir.example/tea?a=1&b=2',
    })
    expect(find('BreadcrumbList')).toMatchObject({
      itemListElement: [
        { position: 1, name: 'Wire "&" Co', item: 'https://wire.example/news/' },
        { position: 2, name: 'Tajikistan', item: 'https://wire.example/news/tajikistan/' },
        { position: 3, name: article.title, item: 'https://wire.example/news/2025/12/tea/' },
      ],
    })
  })
})

describe('a story without a picture that can be shown', () => {
  const imageOf = (own: Partial<Article>) => meta(headOf(pageOf(anArticle(own)), anArticle(own)), 'og:image')[0]

  it.each([
    [['TJ' as const], /\/cards\/tj[123]-[0-4]\.png$/],
    [['TJ' as const, 'UZ' as const], /\/cards\/tj1-uz1-[0-4]\.png$/],
    [[], /\/cards\/no[12]-[0-4]\.png$/],
  ])('of %j has one woven from their motifs', (countries, name) => {
    expect(imageOf({ countries })).toMatch(name)
  })

  it('has its drawing as a raster, and a woven one in the place of what is elsewhere', () => {
    const svg = { src: '/data/pictures/yurt-0a1b2c3d.svg', width: 3, height: 2, alt: 'A yurt' }
    const article = anArticle({ image: svg })
    const tags = headOf(pageOf(article), article)
    expect(meta(tags, 'og:image')).toEqual(['https://wire.example/news/cards/yurt-0a1b2c3d.png'])
    expect([meta(tags, 'og:image:width'), meta(tags, 'og:image:alt')]).toEqual([['1200'], ['A yurt']])
    expect(imageOf({ image: { ...svg, src: 'https://pamir.example/a.svg?x' } })).toContain('/cards/tj1-uz1')
  })
})

describe('other pages', () => {
  const at = { file: '', title: 'Tajikistan · Wire', description: 'Latest' }

  it('have their country’s picture, feeds and place', () => {
    const tags = headOf({ ...at, kind: 'country', address: '/tajikistan/', scope: 'tajikistan', head: '0-00000000' })
    expect(meta(tags, 'og:type')).toEqual(['website'])
    expect(meta(tags, 'og:image')[0]).toMatch(/\/cards\/tj[123]-[0-4]\.png$/)
    expect(meta(tags, 'og:image:alt')).toEqual(['A woven pattern in the manner of Tajikistan'])
    expect(links(tags, 'alternate')).toHaveLength(6)
    expect(dataOf(tags)('BreadcrumbList')).toMatchObject({ itemListElement: [{}, { name: 'Tajikistan' }] })
  })

  it('of a topic and of an author have their address and their name', () => {
    const shelf = { kind: 'author', slug: 'zarina-karimova', name: 'Zarina <Karimova>' } as const
    const tags = headOf({ ...at, kind: 'shelf', address: '/author/zarina-karimova/', shelf })
    expect(meta(tags, 'robots')).toEqual([])
    expect(links(tags, 'canonical')).toMatchObject([{ href: 'https://wire.example/news/author/zarina-karimova/' }])
    expect(dataOf(tags)('BreadcrumbList')).toMatchObject({
      itemListElement: [{}, { name: 'Zarina <Karimova>', item: 'https://wire.example/news/author/zarina-karimova/' }],
    })
  })

  it('are kept from search engines where they hold no stories', () => {
    const combination: Page = { ...at, kind: 'combination', address: '/kazakhstan,uzbekistan/', filter: [] }
    expect(meta(headOf(combination), 'robots')).toEqual(['noindex'])
    const missing = headOf({ ...at, kind: 'missing' })
    expect(meta(missing, 'robots')).toEqual(['noindex'])
    expect(links(missing, 'canonical')).toEqual([])
    expect(meta(headOf({ ...at, kind: 'about', address: '/about/' }), 'robots')).toEqual([])
  })

  it('of a site that has not said where it lies have nothing that needs a whole address', () => {
    const { url: _url, ...homeless } = frame
    const article = anArticle({ twins: [{ language: 'ru', path: '2025/12/chay' }] })
    const html = toHead({ page: pageOf(article), article, frame: homeless, words, base: '/' })
    const tags = readTags(html)
    const named = tags
      .filter(({ name }) => name === 'link' || name === 'script')
      .map(({ attributes }) => attributes.rel)
    expect(named).toEqual(['manifest', 'apple-touch-icon'])
    expect(meta(tags, 'og:title')).toEqual([article.title])
    expect(html).not.toMatch(/og:(url|image)/)
  })

  it('name the manifest and the icon of the folder that the site lies in', () => {
    const tags = readTags(toHead({ page: pageOf(anArticle()), article: anArticle(), frame, words, base: '/news/' }))
    expect(links(tags, 'manifest')).toEqual([{ rel: 'manifest', href: '/news/manifest.webmanifest' }])
    expect(links(tags, 'apple-touch-icon')).toEqual([{ rel: 'apple-touch-icon', href: '/news/icons/apple.png' }])
  })
})
