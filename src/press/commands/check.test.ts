import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { exampleStory } from '../archive/example-story.ts'
import { storyFile, toStoryText } from '../archive/story-file.ts'
import type { Story } from '../articles/story.ts'
import { silent } from '../progress.ts'
import type { Kind } from '../proof/kinds.ts'
import { toFindings } from '../proof/to-proof-text.ts'
import { exitCode, newReport, type Report } from '../report.ts'
import { checkCommand } from './check.ts'
import { importCommand } from './import.ts'
import { printCommand } from './print.ts'
import { removeCommand } from './remove.ts'

let folder: string
let content: string
let out: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-'))
  content = join(folder, 'content')
  out = join(folder, 'data')
  const site = { title: 'Chui Courier', url: 'https://chui.example/', language: 'en', timeZone: 'Asia/Bishkek' }
  write('press.json', JSON.stringify(site))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

const now = new Date('2025-12-10T06:00:00Z')
function write(file: string, text: string): string {
  mkdirSync(dirname(join(content, file)), { recursive: true })
  writeFileSync(join(content, file), text)
  return join(content, file)
}
function writeArticle(name: string, text: string, front = '') {
  write(
    `articles/${name}.md`,
    `---\ntitle: ${name}\ndate: 2025-12-09T08:00:00+06:00\ncountries: KG\n${front}---\n${text}\n`,
  )
}
function archive(own: Partial<Story>) {
  const story = exampleStory({ ids: [own.path ?? ''], title: own.path ?? 'Apples', ...own })
  write(storyFile('archive', story.path), toStoryText(story))
}
function publishRate(day: string, som: string) {
  const [year, month, date] = day.split('-')
  const usd = `<Currency ISOCode="USD"><Nominal>1</Nominal><Value>${som}</Value></Currency>`
  const named = `<CurrencyRates Name="Daily Exchange Rates" Date="${date}.${month}.${year}">${usd}</CurrencyRates>`
  write(`rates/nbkr/${day}.xml`, named)
}
async function print() {
  await printCommand({ content, out, now, progress: silent }, newReport('print'))
}
async function check(at = now): Promise<Report> {
  const report = newReport('check')
  await checkCommand({ content, out, now: at, progress: silent }, report)
  return report
}
const find = async (kind: Kind) => toFindings(await check()).filter((finding) => finding.kind === kind)
const link = (to: string) => ['p', ['a', { href: to }, 'more']] as const

test('of content that is printed as it lies there is nothing to say, and nothing is changed', async () => {
  writeArticle('Apples', 'It cost 500 som. See [pears](/2025/12/pears/) and ![Pears](/pictures/pears.svg)')
  write('pictures/pears.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100"/>')
  archive({ path: '2025/12/pears', body: [link('https://www.chui.example/2025/12/apples/?from=mail#end')] })
  await print()
  const before = readdirSync(folder, { recursive: true })
  const report = await check()
  expect(toFindings(report).filter(({ kind }) => kind !== 'rate')).toEqual([])
  expect(report).toMatchObject({ read: 2, taken: 2, errors: 0 })
  expect(readdirSync(folder, { recursive: true })).toEqual(before)
})

test('what press.json says in vain is told', async () => {
  write('press.json', JSON.stringify({ title: 'Chui Courier', language: 'kz', timeZone: 'Asia/Bishkek', abuot: 'Us.' }))
  writeArticle('bread', 'Bread is baked in Osh.')
  const { warnings } = await check()
  expect(warnings.filter(({ kind }) => kind === 'settings')).toMatchObject([{ item: 'abuot' }, { item: 'language' }])
})

test('an amount at the wrong rate is told with the passage, the bank’s rate and its day', async () => {
  publishRate('2025-12-08', '87,4500')
  publishRate('2025-12-09', '87,9000')
  writeArticle('Bread', 'A loaf costs 50 som ($1.50), and milk 88 som ($1).')
  expect(await find('conversion')).toEqual([
    {
      kind: 'conversion',
      source: 'articles',
      item: 'Bread.md',
      text: expect.stringMatching(
        /^50 som is given as \$1\.50; at the official 87\.9 \(National Bank of the Kyrgyz Republic, 2025-12-09\)/,
      ) as string,
    },
  ])
})

test('the day of a conversion is that of the edition’s calendar', async () => {
  publishRate('2025-12-08', '87,4500')
  publishRate('2025-12-09', '87,9000')
  archive({
    path: '2025/12/a',
    publishedAt: '2025-12-08T19:00:00Z',
    countries: ['KG'],
    body: [['p', '50 som ($1.50)']],
  })
  archive({
    path: '2025/12/b',
    publishedAt: '2025-12-08T17:00:00Z',
    countries: ['KG'],
    body: [['p', '50 som ($1.50)']],
  })
  const [a, b] = await find('conversion')
  expect(a?.text).toContain('2025-12-09')
  expect(b?.text).toContain('2025-12-08')
})

test('unsafe markup is told of a story written here, and of one that was imported long ago', async () => {
  writeArticle('Here', 'Text <script>x</script>')
  const item = '<item><title>There</title><description>Text &lt;iframe src="https://a.example"&gt;</description></item>'
  const feed = write('feed.xml', `<rss version="2.0"><channel><title>Notes</title>${item}</channel></rss>`)
  await importCommand([feed], { content, now, progress: silent }, newReport('import'))
  const told = { kind: 'unsafe', text: 'left out of its text: ' }
  expect(await find('unsafe')).toEqual([
    { ...told, source: 'Notes', item: '2025/12/there', text: `${told.text}iframe` },
    { ...told, source: 'articles', item: 'Here.md', text: `${told.text}script` },
  ])
  expect(await find('undated')).toMatchObject([
    { source: 'Notes', text: expect.stringContaining('2025-12-10T06:00') as string },
  ])
})

test('each finding has its kind: held, without country, without picture or alt text, without its translation', async () => {
  write('articles/held.md', '---\ntitle: Held\ndate: 2025-12-25\n---\nText\n')
  write('articles/draft.md', '---\ntitle: Draft\ndraft: true\n---\nText\n')
  writeArticle('Twin', '![](https://a.example/x.jpg) ![Gone](/pictures/gone.svg)', 'twin: gone\n')
  archive({ path: '2025/12/nowhere', countries: [] })
  archive({ path: '2025/12/mute', image: { src: 'https://a.example/y.jpg', width: 400, height: 300, alt: '' } })
  const told = toFindings(await check()).filter(({ kind }) => kind !== 'rate')
  expect(told.map(({ kind, item }) => `${kind} ${item}`).sort()).toEqual([
    'alt 2025/12/mute',
    'alt Twin.md',
    'country 2025/12/nowhere',
    'held held.md',
    'left-out draft.md',
    'picture Twin.md',
    'picture Twin.md',
    'twin Twin.md',
    `unprinted the whole edition`,
  ])
})

test('a story that is there twice is told of', async () => {
  const title = 'A bridge opens in Naryn'
  const ours = { name: 'Chui Courier', url: 'https://chui.example/' }
  write('articles/bridge.md', `---\ntitle: ${title}\ndate: 2025-12-11\n---\nThe wild apple grows above the city.\n`)
  archive({ path: '2025/11/bridge', title, source: ours, publishedAt: '2025-12-10T00:00:00Z' })
  archive({ path: '2025/12/bridge', title })
  archive({ path: '2025/12/bridge-2', title: 'A Bridge Opens in Naryn!', publishedAt: '2025-12-10T01:00:00Z' })
  expect((await find('double')).map(({ source, item, text }) => [source, item, text])).toEqual([
    ['articles', 'bridge.md', 'the same title as 2025/11/bridge of 2025-12-10'],
    ['Steppe Notes', '2025/12/bridge-2', 'the same title as 2025/12/bridge of 2025-12-09'],
  ])
})

describe('an address at which readers would find nothing', () => {
  test('is told where a story links to it: gone, taken down, or held', async () => {
    archive({ path: '2025/12/old', oldAddresses: ['/?p=7', '/news/2019/old.html'] })
    archive({ path: '2025/12/later', publishedAt: '2026-01-01T00:00:00Z' })
    archive({ path: '2025/12/sorry', oldAddresses: ['/?p=8'] })
    removeCommand('2025/12/sorry', { content, now }, newReport('remove'))
    const links = [
      '/2025/12/none/',
      '/?p=7',
      'https://chui.example/?p=8',
      '/2025/12/later',
      '/rates/',
      'https://b.example/2025/12/x/',
    ]
    archive({ path: '2025/12/links', body: links.map(link), original: 'https://chui.example/2019/05/before/' })
    expect((await find('link')).map(({ text }) => text)).toEqual([
      'it links to /2025/12/none, where there is no story',
      'it links to /?p=8, which was taken down',
      'it links to /2025/12/later, which is held until its date',
      'it says that it first stood at /2019/05/before, where there is no story',
    ])
  })

  test('is told where two stories claim it, and where a file is gone without a word', async () => {
    archive({ path: '2025/12/a', oldAddresses: ['/news.html'] })
    archive({ path: '2025/12/b', oldAddresses: ['/news.html'] })
    writeArticle('Apples', 'Text')
    await print()
    rmSync(join(content, 'articles/Apples.md'))
    expect(await find('redirect')).toMatchObject([
      {
        source: 'Steppe Notes',
        item: '2025/12/b',
        text: 'its old address /news.html leads to 2025/12/a, which had it first',
      },
      { source: 'articles', item: '2025/12/apples' },
    ])
  })

  test('is an error where the printed edition leads to it', async () => {
    archive({ path: '2025/12/a', oldAddresses: ['/news.html'] })
    await print()
    expect((await check()).errors).toBe(0)
    writeFileSync(join(out, 'redirects.json'), '{"/news.html":"2025/12/none"}')
    const report = await check()
    expect(exitCode(report, { strict: false })).toBe(1)
    expect(toFindings(report)).toContainEqual({
      kind: 'broken',
      source: out,
      item: 'redirects.json',
      text: '/news.html leads to articles/2025/12/none.json, which is not there',
    })
  })
})

test('a printed edition that is behind its content is told, story by story', async () => {
  for (const name of ['same', 'edited', 'lost', 'sorry']) archive({ path: `2025/12/${name}` })
  await print()
  expect(await find('unprinted')).toEqual([])
  archive({ path: '2025/12/new' })
  archive({ path: '2025/12/edited', body: [['p', 'Another text.']] })
  rmSync(storyFile(join(content, 'archive'), '2025/12/lost'))
  removeCommand('2025/12/sorry', { content, now }, newReport('remove'))
  publishRate('2025-12-10', '87,4500')
  expect((await find('unprinted')).map(({ item, text }) => `${item} ${text}`)).toEqual([
    '2025/12/new is not printed',
    '2025/12/edited is printed in an older version',
    '2025/12/lost is printed, but gone from the content',
    '2025/12/sorry was taken down, but is still printed',
    'quotes.json newer rates are held than those printed of KGS/USD',
  ])
  await print()
  expect(await find('unprinted')).toEqual([])
})

test('without any story and any edition there is nothing to proof', async () => {
  expect(exitCode(await check(), { strict: false })).toBe(3)
})
