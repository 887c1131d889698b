import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { parseFile } from '#edition/parse-file.ts'
import { storyFile } from '../archive/story-file.ts'
import { proofEdition } from '../print/proof-edition.ts'
import { exitCode } from '../report.ts'
import { exampleNewsroom, printTime, type ExampleNewsroom } from './example-newsroom.ts'

let newsroom: ExampleNewsroom
beforeEach(() => {
  newsroom = exampleNewsroom()
})
afterEach(() => {
  newsroom.close()
})

const edition = () => parseFile('edition', newsroom.read('edition.json'))
const articles = () => [1, 2, 3].map((n) => `2025/12/story-${n}`)
function snapshot(root: string): Record<string, string> {
  const files = readdirSync(root, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile())
  const named = files.map(({ parentPath, name }) => join(parentPath, name)).sort()
  return Object.fromEntries(named.map((file) => [file.slice(root.length), readFileSync(file, 'utf8')]))
}

test('an edition holds every scope, its stories, and nothing that readers could not read', async () => {
  for (const path of articles()) newsroom.archive({ path, countries: ['KG', 'TJ'] })
  const report = await newsroom.print()
  expect(report).toMatchObject({ read: 3, taken: 3, changed: 3, leftOut: [] })
  const { scopes, title, updatedAt } = edition()
  expect({ title, updatedAt }).toEqual({ title: 'Chui Courier', updatedAt: '2025-12-09T06:30:00Z' })
  expect(Object.entries(scopes).map(([scope, { count }]) => [scope, count])).toEqual([
    ['all', 3],
    ['kazakhstan', 0],
    ['kyrgyzstan', 3],
    ['tajikistan', 3],
    ['turkmenistan', 0],
    ['uzbekistan', 0],
  ])
  expect(proofEdition(newsroom.out, () => undefined)).toEqual([])
})

test('what was taken whole is printed whole only as long as its source’s rights are full', async () => {
  const body = [['p', 'One.'] as const, ['p', 'Two.'] as const]
  newsroom.archive({ path: '2025/12/theirs', source: { name: 'Osh Review' }, summary: 'One.', body })
  newsroom.archive({ path: '2025/12/ours', source: { name: 'Chui Courier' }, body })
  const bodies = async (rights: string) => {
    const sources = ['Osh Review', 'Chui Courier'].map((name) => ({ name, url: 'https://osh.example/feed/', rights }))
    const settings = { title: 'Chui Courier', language: 'en', timeZone: 'Asia/Bishkek', sources }
    newsroom.write('press.json', JSON.stringify(settings))
    await newsroom.print()
    return ['theirs', 'ours'].map((slug) => (newsroom.read(`articles/2025/12/${slug}.json`) as { body: unknown }).body)
  }
  expect(await bodies('full')).toEqual([body, body])
  expect(await bodies('excerpt')).toEqual([[['p', 'One.']], body])
  expect(await bodies('full')).toEqual([body, body])
})

test('an event that two sources tell of has one card, and both tellings stay readable', async () => {
  const body = [
    ['p', 'A fire broke out at the Dordoi market in Bishkek at night and destroyed 40 containers.'],
  ] as const
  const fire = { summary: 'Forty containers burnt at the Dordoi market in Bishkek.', countries: ['KG' as const], body }
  newsroom.archive({ ...fire, path: '2025/12/fire', title: 'Fire destroys 40 containers at Dordoi market' })
  const later = { publishedAt: '2025-12-09T09:00:00Z', source: { name: 'Chui Post' } }
  newsroom.archive({
    ...fire,
    ...later,
    path: '2025/12/dordoi',
    title: '40 containers at Dordoi market destroyed by fire',
  })
  await newsroom.print()
  expect(edition().scopes).toMatchObject({ all: { count: 1 }, kyrgyzstan: { count: 1 } })
  const page = parseFile('headlines', newsroom.read(`headlines/all/${edition().scopes.all?.head ?? ''}.json`))
  expect(page.headlines).toMatchObject([
    { path: '2025/12/fire', alsoIn: [{ name: 'Chui Post', path: '2025/12/dordoi' }] },
  ])
  const other = parseFile('article', newsroom.read('articles/2025/12/dordoi.json'))
  expect(other).toMatchObject({ alsoIn: [{ name: 'Steppe Notes', path: '2025/12/fire' }], related: [] })
  newsroom.archive({ path: '2025/12/story-1', publishedAt: '2025-12-10T06:00:00Z' })
  await newsroom.print()
  expect(existsSync(join(newsroom.out, 'articles/2025/12/dordoi.json'))).toBe(true)
  expect(proofEdition(newsroom.out, () => undefined)).toEqual([])
})

test('printing again writes nothing, and the clock leaves no trace', async () => {
  for (const path of articles()) newsroom.archive({ path })
  await newsroom.print()
  const before = snapshot(newsroom.out)
  expect((await newsroom.print()).changed).toBe(0)
  expect(snapshot(newsroom.out)).toEqual(before)
})

test('nothing to print changes nothing', async () => {
  const report = await newsroom.print()
  expect(exitCode(report, { strict: false })).toBe(3)
  expect(existsSync(newsroom.out)).toBe(false)
})

test('an emptied newsroom does not empty the site', async () => {
  newsroom.archive({ path: '2025/12/story-1' })
  await newsroom.print()
  const before = snapshot(newsroom.out)
  rmSync(join(newsroom.content, 'archive'), { recursive: true })
  expect(exitCode(await newsroom.print(), { strict: false })).toBe(3)
  expect(snapshot(newsroom.out)).toEqual(before)
})

test('a story dated more than a day ahead is held, and told', async () => {
  newsroom.archive({ path: '2025/12/story-1' })
  newsroom.archive({ path: '2025/12/tomorrow', publishedAt: '2025-12-20T23:00:00Z' })
  newsroom.archive({ path: '2025/12/later', publishedAt: '2025-12-21T01:00:00Z' })
  const report = await newsroom.print()
  expect(edition().scopes.all?.count).toBe(2)
  expect(report.leftOut).toMatchObject([
    { item: '2025/12/later', reason: expect.stringContaining('held until 2025-12-21T01:00:00Z') as string },
  ])
})

test('a damaged file of the archive is told, and the rest is printed', async () => {
  newsroom.archive({ path: '2025/12/story-1' })
  newsroom.write('archive/2025/12/broken.json', '{"title":')
  const report = await newsroom.print()
  expect(report).toMatchObject({ taken: 1, leftOut: [{ source: 'archive', item: '2025/12/broken.json' }] })
})

test('the index stays small however many sources there are', async () => {
  for (let n = 0; n < 40; n++) {
    const name = `Source ${n} ${'with a long name '.repeat(n % 15)}`
    newsroom.archive({ path: `2025/12/story-${n}`, source: { name, url: `https://source-${n}.example/` } })
  }
  newsroom.archive({ path: '2025/12/one-more', source: { name: 'Source 7' } })
  newsroom.archive({ path: '2025/12/and-another', source: { name: 'Source 7' } })
  await newsroom.print()
  expect(readFileSync(join(newsroom.out, 'edition.json')).length).toBeLessThanOrEqual(3000)
  expect(edition().sources.length).toBeLessThanOrEqual(12)
  expect(edition().sources[0]).toEqual({ name: 'Source 7', count: 2 })
})

test('the same stories give the same bytes in whatever order they came', async () => {
  const article = (front: string) => {
    newsroom.write('articles/apples.md', `---\n${front}\n---\nA text of some words.\n`)
  }
  article('title: Apples\ndate: 2025-12-01\ntopics: [food, trees]')
  for (const path of articles()) newsroom.archive({ path, title: `Title of ${path}` })
  await newsroom.print()
  const before = snapshot(newsroom.out)
  rmSync(newsroom.content, { recursive: true })
  newsroom.write('press.json', JSON.stringify({ timeZone: 'Asia/Bishkek', language: 'en', title: 'Chui Courier' }))
  for (const path of articles().reverse()) newsroom.archive({ title: `Title of ${path}`, path })
  article('topics: [food, trees]\ndate: 2025-12-01\ntitle: Apples')
  const elsewhere = join(newsroom.folder, 'elsewhere')
  await newsroom.print(printTime, elsewhere)
  expect(snapshot(elsewhere)).toEqual(before)
})

test('what press.json says in vain is told', async () => {
  const sources = [{ name: 'Osh Review', url: 'https://osh.example/feed/', contry: 'KG' }]
  const settings = { timeZone: 'Asia/Bishkek', language: 'en', title: 'Chui Courier', sources }
  newsroom.write('press.json', JSON.stringify(settings))
  newsroom.archive({})
  const { warnings } = await newsroom.print()
  expect(warnings).toMatchObject([{ source: 'press.json', item: 'sources[0].contry (Osh Review)' }])
})

/** Starts a press of its own; resolves once it holds the folder. */
async function startPress(): Promise<{ press: ChildProcess; ended: Promise<boolean> }> {
  const file = join(import.meta.dirname, '../press.ts')
  const args = ['print', '--content', newsroom.content, '--out', newsroom.out, '--now', printTime.toISOString()]
  const press = spawn(process.execPath, ['--import', 'tsx', file, ...args], { stdio: 'ignore' })
  const ended = new Promise<boolean>((resolve) => {
    press.on('exit', (code) => {
      resolve(code === 0)
    })
  })
  const lock = join(newsroom.out, '.press.lock')
  // The lock of the press before may go away meanwhile.
  const isHeld = () => {
    try {
      return readFileSync(lock, 'utf8').includes(`"pid":${press.pid ?? 0},`)
    } catch {
      return false
    }
  }
  while (press.exitCode === null && !isHeld()) await sleep(1)
  return { press, ended }
}

test('a press killed at any moment leaves an edition whole', { timeout: 120_000 }, async () => {
  const rounds = 9
  const body = [['p', 'word '.repeat(400)]] as const
  for (let n = 0; n < 400; n++) newsroom.archive({ path: `2025/11/story-${n}`, title: `First ${n}`, body })
  const first = await startPress()
  const locked = performance.now()
  expect(await first.ended).toBe(true)
  const span = performance.now() - locked
  let killed = 0
  for (let round = 0; round < rounds; round++) {
    for (let n = round; n < 400; n += 2)
      newsroom.archive({ path: `2025/11/story-${n}`, title: `Round ${round}, ${n}`, body })
    rmSync(storyFile(join(newsroom.content, 'archive'), `2025/11/story-${399 - round}`))
    const { press, ended } = await startPress()
    await sleep((span * round) / rounds)
    press.kill('SIGKILL')
    if (!(await ended)) killed += 1
    expect(proofEdition(newsroom.out, () => undefined)).toEqual([])
  }
  expect(killed).toBeGreaterThan(2)

  await newsroom.print()
  const elsewhere = join(newsroom.folder, 'elsewhere')
  await newsroom.print(printTime, elsewhere)
  expect(snapshot(newsroom.out)).toMatchObject(snapshot(elsewhere))
})

test('what editors wrote is never printed over', async () => {
  newsroom.archive({ path: '2025/12/story-1' })
  const before = snapshot(newsroom.content)
  await expect(newsroom.print(printTime, newsroom.content)).rejects.toThrow('give --out a folder of its own')
  rmSync(join(newsroom.content, 'press.json'))
  await expect(newsroom.print(printTime, `${newsroom.content}/../content`)).rejects.toThrow('folder of its own')
  newsroom.write('press.json', before['/press.json'] ?? '')
  expect(snapshot(newsroom.content)).toEqual(before)
})

test('a damaged file of the edition that is deleted is written anew', async () => {
  for (const path of articles()) newsroom.archive({ path })
  await newsroom.print()
  const before = snapshot(newsroom.out)
  rmSync(join(newsroom.out, 'articles/2025/12/story-2.json'))
  await newsroom.print()
  expect(snapshot(newsroom.out)).toEqual(before)
})
