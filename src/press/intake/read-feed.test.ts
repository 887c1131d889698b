import { describe, expect, it } from 'vitest'
import type { FeedFormat } from './detect-format.ts'
import { readFeed } from './read-feed.ts'

const read = (text: string, format: FeedFormat = 'rss') =>
  readFeed(text, format, { name: 'tea.xml', rights: 'full', timeZone: 'UTC' })
const rss = (item: string) => `<rss version="2.0"><channel><title>Desk</title><item>${item}</item></channel></rss>`
const bodyOf = (text: string, format?: FeedFormat) => read(text, format).drafts[0]?.html

describe('the whole text of an item', () => {
  it.each([
    ['Yandex News', '<yandex:full-text>Tea &amp;amp; bread</yandex:full-text>', 'Tea &amp; bread'],
    ['Yandex Turbo', '<turbo:content><![CDATA[<p>Tea</p>]]></turbo:content>', '<p>Tea</p>'],
    ['XHTML', '<body xmlns="http://www.w3.org/1999/xhtml"><p>Tea &amp; bread</p></body>', '<p>Tea &amp; bread</p>'],
    ['XHTML with a prefix', '<xhtml:body><p>Tea</p></xhtml:body>', '<p>Tea</p>'],
    ['the first feeds', '<fullitem>&lt;b&gt;Tea&lt;/b&gt;</fullitem>', '<b>Tea</b>'],
  ])('is found where %s puts it', (_, element, html) => {
    expect(bodyOf(rss(`<title>Tea</title><description>Short</description>${element}`))).toBe(html)
  })

  it('is not a page that a text holds', () => {
    const page = '<html><body><p>Tea</p></body></html>'
    expect(bodyOf(rss(`<description><![CDATA[${page}]]></description>`))).toBe(page)
    expect(bodyOf(rss(`<description>${page}</description>`))).toContain('<p>Tea</p>')
  })

  it('is taken once where it is given twice', () => {
    const item = '<content:encoded>First</content:encoded><yandex:full-text>Second</yandex:full-text>'
    expect(bodyOf(rss(item))).toBe('First')
  })

  it('is the description of a film where there is nothing else', () => {
    const media = '<media:group><media:description>Tea is poured</media:description></media:group>'
    const entry = `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/"><entry><title>Tea</title>${media}</entry></feed>`
    expect(bodyOf(entry, 'atom')).toBe('<p>Tea is poured</p>')
  })
})

it('reads texts in Base64', () => {
  const entry =
    '<entry><title mode="base64">VGVh</title><content type="text/html" mode="base64">\nPGI+VGVhPC9iPg==\n</content></entry>'
  const { drafts } = read(`<feed version="0.3" xmlns="http://purl.org/atom/ns#">${entry}</feed>`, 'atom')
  expect(drafts).toMatchObject([{ title: 'Tea', html: '<b>Tea</b>' }])
})

it('reads RSS 1.1, whose items lie in its channel', () => {
  const items =
    '<items rdf:parseType="Collection"><item><title>Tea</title></item><item><title>Bread</title></item></items>'
  const start = '<Channel xmlns="http://purl.org/net/rss1.1#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
  const { drafts, channel } = read(`${start}<title>Desk</title>${items}</Channel>`, 'rdf')
  expect(drafts.map(({ title }) => title)).toEqual(['Tea', 'Bread'])
  expect(channel.title).toBe('Desk')
})

it('reads a JSON Feed that shortens its version, and counts the items that are empty', () => {
  const { drafts, rejections } = read('{"version":"1.0","items":[{"content_text":"Tea"},{}]}', 'json-feed')
  expect(drafts).toMatchObject([{ title: 'Tea' }])
  expect(rejections).toEqual([{ item: 'an empty item', reason: 'there is nothing in it' }])
})

it('says that a feed has no items', () => {
  expect(read('<rss version="2.0"><channel><title>Desk</title></channel></rss>').warnings).toEqual([
    { item: 'the whole file', text: 'it is a feed without items' },
  ])
})

it('puts letters right that were encoded twice, and says so', () => {
  const { drafts, warnings } = read(rss('<title>Itâ€™s tea</title><description>&#226;&#128;&#166;</description>'))
  expect(drafts).toMatchObject([{ title: 'It’s tea', html: '…' }])
  expect(warnings).toEqual([{ item: 'It’s tea', text: 'some of its letters were encoded twice; put right' }])
})

it('resolves links against the address that the feed tells as its own', () => {
  const links = '<link href="https://news.example/feed.xml" rel="self"/><link href="/" rel="alternate"/>'
  const entry = '<entry><title>Tea</title><link href="/2026/tea/"/></entry>'
  const { drafts, channel } = read(`<feed xmlns="http://www.w3.org/2005/Atom">${links}${entry}</feed>`, 'atom')
  expect(drafts[0]?.link).toBe('https://news.example/2026/tea/')
  expect(channel.link).toBe('https://news.example/')
})
