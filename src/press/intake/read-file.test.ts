import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { detectFormat } from './detect-format.ts'
import type { IntakeContext } from './intake.ts'
import { readSource, readSourceFile } from './read-file.ts'

const context: IntakeContext = { name: 'tea.xml', rights: 'full', timeZone: 'Asia/Bishkek' }
const read = (text: string, name = context.name) => readSource(new TextEncoder().encode(text), { ...context, name })
const reason = (text: string, name?: string) => read(text, name).rejections[0]?.reason

describe('an input is told by its content', () => {
  it.each([
    ['rss', '<rss version="2.0"><channel/></rss>'],
    ['rss', '\n <!-- a <feed> -->\n<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "b">]>\n<rss version="0.91">'],
    ['atom', '<a:feed xmlns:a="http://www.w3.org/2005/Atom"/>'],
    ['rdf', '<rdf:RDF xmlns="http://purl.org/rss/1.0/"><channel/></rdf:RDF>'],
    ['json-feed', '{ "version": "https://jsonfeed.org/version/1", "items": [] }'],
    ['wxr', '<rss><channel><title>x</title><wp:wxr_version>1.2</wp:wxr_version></channel></rss>'],
    ['opml', '<?xml version="1.0"?><opml version="1.0"/>'],
    ['html', '<!doctype html><p>Not found'],
    ['html', '<meta charset="utf-8"><title>Feed</title>'],
    ['xml', '<urlset><url/></urlset>'],
    ['json', '{ "error": 404 }'],
    ['markdown', '---\ntitle: Tea\n---\n'],
    ['empty', ' \n\n'],
    ['unknown', 'Tea is served.'],
  ])('%s', (format, text) => {
    expect(detectFormat(text, 'any.xml')).toBe(format)
  })

  it('but words in a file named so are Markdown', () => {
    expect(detectFormat('<p align="center">Tea</p>', 'tea.md')).toBe('markdown')
    expect(detectFormat('Tea is served.', 'tea.md')).toBe('markdown')
    expect(detectFormat('<!doctype html><p>Tea', 'tea.md')).toBe('html')
    expect(detectFormat('<rss version="2.0"/>', 'tea.md')).toBe('rss')
  })
})

describe('an input that is no feed and no story', () => {
  it('is told for what it is', () => {
    expect(reason('%PDF-1.7')).toBe('this is a PDF, not a feed or a text')
    expect(reason('<html><head></head></html>', 'feed.xml')).toBe('this is a web page, not a feed')
    expect(reason('{ "items": [ ', 'feed.json')).toBe('this is JSON of another kind, not a JSON Feed')
    expect(reason('')).toBe('it is empty')
  })

  it('may be missing', async () => {
    const missing = await readSourceFile('/no/such/file.xml', context)
    expect(missing).toMatchObject({ usable: false, rejections: [{ reason: 'it cannot be opened (ENOENT)' }] })
  })
})

it('reads a file on disk', async () => {
  const path = join(await mkdtemp(join(tmpdir(), 'intake-')), 'tea.md')
  await writeFile(path, '---\ntitle: Tea\n---\nServed.\n')
  expect((await readSourceFile(path, { ...context, name: 'tea.md' })).drafts[0]?.title).toBe('Tea')
})

it('finds a feed after the complaints of a server', () => {
  const read1 = read(
    '<br />\n<b>Warning</b>: no such file\n<?xml version="1.0"?><rss><channel><item><title>Tea</title></item></channel></rss>',
  )
  expect(read1.drafts.map(({ title }) => title)).toEqual(['Tea'])
  expect(read1.warnings[0]?.text).toBe('something stands before the feed; left out')
})

describe('what may be a draft is no story', () => {
  const story = (front: string) => read(`---\ntitle: Tea\n${front}\n---\nServed.\n`, 'tea.md')

  it.each([
    'draft: yes',
    'draft: Да',
    'draft: иә',
    'draft: ["on"]',
    'published: false',
    'date: 2025-12-09\npublished: no',
  ])('%s', (front) => {
    expect(story(front)).toMatchObject({
      usable: true,
      drafts: [],
      rejections: [{ reason: 'it is marked as a draft' }],
    })
  })

  it.each([
    ['draft: maybe', "draft: is neither yes nor no: 'maybe'; write true or false (line 3)"],
    ['draft: [true, false]', "draft: is neither yes nor no: 'a list'; write true or false (line 3)"],
    ['date: 2025-12-09\npublished: soon', "published: is neither a date, nor true or false: 'soon' (line 4)"],
  ])('%s, which is told', (front, reason) => {
    expect(story(front)).toMatchObject({ usable: false, drafts: [], rejections: [{ item: 'Tea', reason }] })
  })

  it.each(['draft: false', 'draft:', 'draft: ""', 'draft: нет', 'draft: жоқ', 'draft: yoʻq', 'published: true'])(
    'but %s is one',
    (front) => {
      expect(story(front)).toMatchObject({ drafts: [{ title: 'Tea' }], rejections: [], warnings: [] })
    },
  )

  it('and a date beside another date is one too', () => {
    expect(story('date: 2025-12-09\npublished: 2025-12-10').drafts).toHaveLength(1)
  })
})

describe('an input made to do harm', () => {
  const rss = (item: string) =>
    `<rss version="2.0"><channel><title>T</title><item><title>x</title>${item}</item></channel></rss>`
  const laughs = Array.from({ length: 20 }, (_, n) => `<!ENTITY a${n + 1} "${`&a${n};`.repeat(10)}">`).join('')

  it.each([
    ['laughs a billion times', `<!DOCTYPE rss [<!ENTITY a0 "ha">${laughs}]>${rss('<description>&a20;</description>')}`],
    [
      'asks for files',
      `<!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/passwd">]>${rss('<description>&a;</description>')}`,
    ],
    ['nests its elements', rss('<a>'.repeat(100_000) + '</a>'.repeat(100_000))],
    ['opens sections without end', rss('<![CDATA['.repeat(200_000))],
    ['opens comments without end', rss('<!--'.repeat(200_000))],
    ['has thousands of attributes', rss('').replace('<channel>', `<channel ${'a="1" '.repeat(50_000)}>`)],
    ['is one long line', rss(`<description>${'word '.repeat(2_000_000)}</description>`)],
    ['has characters that are none', rss('<description>\u0000\u0001\ufffe\ud800</description>')],
    ['never closes', '<rss><channel>' + '<item><title>x</title>'.repeat(50_000)],
    ['nests its JSON', '{"version":"https://jsonfeed.org/version/1","items":' + '['.repeat(100_000)],
    ['nests its YAML', `---\na: ${'['.repeat(15_000)}\n---\n`],
  ])('%s, and does none', { timeout: 60_000 }, (_, text) => {
    const start = process.cpuUsage()
    const result = read(text)
    expect(process.cpuUsage(start).user).toBeLessThan(4_000_000)
    expect(result.drafts.length + result.rejections.length).toBeGreaterThan(0)
    expect(JSON.stringify(result)).not.toMatch(/root:|haha|\\u0000/)
  })
})

describe('what is not taken is told', () => {
  it('of a link that is not an address', () => {
    const text =
      '---\ntitle: Tea\ndate: 2025-12-01\n---\n\nSee [rice](rice.md), [milk](/milk/) and [bread](https://bread.example/).\n'
    expect(read(text, 'tea.md').warnings).toEqual([
      { item: 'Tea', text: expect.stringMatching(/^its link to rice\.md leads nowhere/) as string },
    ])
  })

  it('of a bank’s rates, though one calls them RSS', () => {
    const nbk =
      '<rss version="2.0"><channel><item><title>USD</title><description>500</description><quant>1</quant></item></channel></rss>'
    for (const text of [nbk, '<CurrencyRates Name="Daily"/>']) expect(reason(text)).toMatch(/press -- rates/)
  })
})
