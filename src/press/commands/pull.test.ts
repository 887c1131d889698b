import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listArchive } from '../archive/list-archive.ts'
import { silent } from '../progress.ts'
import { quickFetching } from '../pull/load-quickly.ts'
import { closeHosts, inTurn, openHost, says, status, type SiteAnswer } from '../pull/loopback-host.ts'
import { exitCode, newReport, type Report } from '../report.ts'
import { pullCommand } from './pull.ts'

let content: string
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'pull-'))
})
afterEach(async () => {
  rmSync(content, { recursive: true })
  await closeHosts()
})

const item = (title: string, link: string) =>
  `<item><title>${title}</title><link>${link}</link><pubDate>09.12.2025 12:00</pubDate><description>A text of ${title}.</description></item>`
const feed = (...items: string[]) =>
  `<rss version="2.0"><channel><title>Their own title</title><link>https://chui.example/</link>${items.join('')}</channel></rss>`
const apples = item('Apples of Almaty', 'https://chui.example/apples')
const pears = item('Pears of Talas', 'https://chui.example/pears')

interface Settings {
  sample?: boolean
  sources?: Record<string, string>[]
  rates?: Record<string, string>[]
}
const set = (settings: Settings) => {
  const least = { title: 'Chui Courier', language: 'ru', timeZone: 'Asia/Bishkek', url: 'https://courier.example/' }
  writeFileSync(join(content, 'press.json'), JSON.stringify({ ...least, ...settings }))
}
const source = (url: string, own: Record<string, string> = {}) => ({ name: 'Chui', url, rights: 'full', ...own })

async function pull(now = '2025-12-09T12:00:00Z', allowPrivate = true): Promise<Report & { exit: number }> {
  const report = newReport('pull')
  const limits = { ...quickFetching.limits, answer: 500 }
  await pullCommand({ content, now: new Date(now), allowPrivate, progress: silent, limits }, report)
  return { ...report, exit: exitCode(report, { strict: false }) }
}
/** Sets sources of one site, one for each answer: `/0`, `/1`, … */
async function setSources(...answers: SiteAnswer[]): Promise<string> {
  const paths = answers.map((answer, n) => [`/${n}`, answer] as const)
  const { url } = await openHost(Object.fromEntries(paths))
  set({ sources: answers.map((_, n) => source(`${url}/${n}`, { name: `Source ${n}` })) })
  return url
}
const stories = () =>
  listArchive(join(content, 'archive')).map((path): unknown =>
    JSON.parse(readFileSync(join(content, 'archive', `${path}.json`), 'utf8')),
  )
const problems = ({ leftOut }: Report) => leftOut.map(({ source: name, reason }) => `${name}: ${reason}`)

describe('a pull', () => {
  it('takes stories by what press.json says of their source', async () => {
    const host = await openHost({ '/feed': says(feed(apples)) })
    const own = { name: 'Чуй', country: 'KG', language: 'en', timeZone: 'Asia/Almaty' }
    set({ sources: [source(`${host.url}/feed`, own)] })
    expect(await pull()).toMatchObject({ read: 1, taken: 1, changed: 1, leftOut: [], warnings: [], exit: 0 })
    expect(stories()).toMatchObject([
      {
        title: 'Apples of Almaty',
        source: { name: 'Чуй', url: 'https://chui.example/' },
        publishedAt: '2025-12-09T07:00:00Z',
        language: 'en',
        countries: expect.arrayContaining(['KZ']) as unknown,
        original: 'https://chui.example/apples',
      },
    ])
    expect(host.asked[0]?.headers['user-agent']).toBe('Steppe-Wire (+https://courier.example/)')
  })

  it('reads Cyrillic whose encoding only the server names', async () => {
    const text = feed(item('Новости', 'https://chui.example/1'))
    const bytes = Buffer.from(Array.from(text, (letter) => letter.charCodeAt(0) - (letter >= 'А' ? 0x350 : 0)))
    await setSources(says(bytes, { 'content-type': 'application/rss+xml; charset=windows-1251' }))
    await pull()
    expect(stories()).toMatchObject([{ title: 'Новости' }])
  })

  it('changes nothing the second time, and does not load again what is not new', async () => {
    const host = await openHost({
      '/feed': (response, { headers }) =>
        headers['if-none-match'] === '"a"'
          ? response.writeHead(304).end()
          : response.writeHead(200, { etag: '"a"' }).end(feed(apples)),
    })
    set({ sources: [source(`${host.url}/feed`)] })
    await pull()
    expect(await pull()).toMatchObject({
      read: 0,
      changed: 0,
      leftOut: [],
      inputs: { usable: 1, unusable: 0 },
      exit: 0,
    })
    set({ sources: [source(`${host.url}/feed`, { rights: 'excerpt' })] })
    expect(await pull()).toMatchObject({ read: 1 })
  })

  it('takes sources and banks, and goes on where one of them fails', async () => {
    const rates =
      '<ValCurs Date="2025-12-09"><Valute ID="840"><CharCode>USD</CharCode><Nominal>1</Nominal><Value>9.1752</Value></Valute></ValCurs>'
    const host = await openHost({ '/feed': says(feed(apples)), '/nbt': says(rates), '/slow': () => undefined })
    set({
      sources: [source(`${host.url}/slow`), source(`${host.url}/feed`)],
      rates: [
        { bank: 'NBK', url: `${host.url}/none` },
        { bank: 'NBT', url: `${host.url}/nbt` },
      ],
    })
    expect(await pull()).toMatchObject({ taken: 2, changed: 2, inputs: { usable: 2, unusable: 2 }, exit: 1 })
    expect(readdirSync(join(content, 'rates/nbt'))).toEqual(['2025-12-09.xml'])
  })

  it('that brings nothing at all exits by 3', async () => {
    await setSources(status(403), says('<!doctype html><title>Chui</title>'))
    expect((await pull()).exit).toBe(3)
  })

  it('with nothing to pull says so', async () => {
    set({})
    expect(await pull()).toMatchObject({
      warnings: [{ text: expect.stringMatching(/nothing to pull/) as string }],
      exit: 0,
    })
  })

  it('calls nobody on this machine unless it is allowed to', async () => {
    await setSources(says(feed(apples)))
    const report = await pull('2025-12-09T12:00:00Z', false)
    expect(problems(report)[0]).toMatch(/^Source 0: it leads to 127\.0\.0\.1, which is not on the public network/)
  })
})

describe('a source that gives nothing usable', () => {
  it('is told with its age and its stories, which stay', async () => {
    await setSources(inTurn(says(feed(apples, pears)), () => undefined, status(410), says(feed(apples))))
    await pull()
    const standing = 'it was last pulled well 3 days ago; 2 of its stories stay'
    expect(problems(await pull('2025-12-12T13:00:00Z'))).toEqual([
      `Source 0: it did not answer within 0.5 seconds; ${standing}`,
    ])
    expect(problems(await pull('2025-12-12T13:00:00Z'))).toEqual([
      `Source 0: it is gone for good: take it out of press.json (410); ${standing}`,
    ])
    expect(await pull('2025-12-12T14:00:00Z')).toMatchObject({ leftOut: [], exit: 0 })
    expect(stories()).toHaveLength(2)
  })

  it('is told what to do with it where it can be imported', async () => {
    await setSources(says('<opml version="2.0"><body/></opml>'))
    expect(problems(await pull())[0]).toMatch(/this is a list of feeds \(OPML\), not a feed: save it and run import/)
  })

  it('is told in words that its editor understands', async () => {
    const page =
      '<!doctype html><html><head><link rel="alternate" type="application/rss+xml" href="/rss"></head></html>'
    const url = await setSources(
      says('<!doctype html><title>Chui</title>'),
      says(page),
      says('{"answer": 42}'),
      says(''),
      says('%PDF-1.4'),
      says(feed('<item></item>')),
      says(gzipSync(Buffer.alloc(50_000_000)), { 'content-encoding': 'gzip' }),
      (response) => response.writeHead(200, { 'content-length': '100' }).write('<rss>', () => response.destroy()),
    )
    const report = await pull()
    expect(problems(report).filter((problem) => problem.includes('pulled'))).toEqual(
      [
        'it answered with a web page, not a feed',
        `it answered with a web page, not a feed (that page names ${url}/rss as its feed: try that address)`,
        'this is JSON of another kind, not a JSON Feed',
        'it is empty',
        'this is a PDF, not a feed or a text',
        'none of its items can be used',
        'it is larger than 100000 bytes',
        'it broke off: 5 of 100 bytes came',
      ].map((problem, n) => `Source ${n}: ${problem}; nothing was pulled from it yet`),
    )
    expect(report).toMatchObject({ inputs: { usable: 0, unusable: 8 } })
  })

  it('is not one whose feed is empty', async () => {
    await setSources(says(feed()))
    expect(await pull()).toMatchObject({ leftOut: [], inputs: { usable: 1 }, exit: 0 })
  })
})

it('a source that has moved for good is told, where something usable lies at the new address', async () => {
  const moved = await openHost({ '/new': says(feed(apples)), '/home': says('<!doctype html>') })
  const to = (path: string) => status(301, { location: `${moved.url}${path}` })
  await setSources(to('/new'), to('/home'))
  expect((await pull()).warnings).toEqual([
    {
      source: 'Source 0',
      item: 'its address',
      text: `has moved for good to ${moved.url}/new: write that address into press.json`,
    },
  ])
})

it('asks no bank for a sample edition: its rates are made up', async () => {
  const { url, asked } = await openHost({ '/daily.xml': says('<CurrencyRates/>') })
  set({ sample: true, rates: [{ bank: 'NBKR', url: `${url}/daily.xml` }] })
  const report = await pull()
  expect(asked).toEqual([])
  expect(report.warnings.map(({ text }) => text)).toEqual([expect.stringMatching(/sample edition/)])
  expect(report.exit).toBe(0)
})
