import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { parseFile } from '#edition/parse-file.ts'
import { exampleStory } from '../archive/example-story.ts'
import { openTombstones } from '../archive/tombstones.ts'
import { proofEdition } from '../print/proof-edition.ts'
import { silent } from '../progress.ts'
import { newReport, type Report } from '../report.ts'
import { importCommand } from './import.ts'
import { printCommand } from './print.ts'
import { removeCommand, UnknownStory } from './remove.ts'

let folder: string
let content: string
let out: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'remove-'))
  content = join(folder, 'content')
  out = join(folder, 'data')
  write('content/press.json', '{"title": "Chui Courier", "language": "en", "timeZone": "Asia/Bishkek"}')
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

const now = new Date('2025-12-09T06:30:00Z')
const apples = '2025/12/apples'
function write(file: string, text: string): string {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), text)
  return join(folder, file)
}
async function importFeed(...titles: string[]): Promise<Report> {
  const items = titles.map(
    (title) =>
      `<item><title>${title}</title><link>https://a.example/${title.toLowerCase()}</link>` +
      '<pubDate>Mon, 08 Dec 2025 10:00:00 GMT</pubDate><description>Text.</description></item>',
  )
  const file = write('feed.xml', `<rss version="2.0"><channel><title>Notes</title>${items.join('')}</channel></rss>`)
  const report = newReport('import')
  await importCommand([file], { content, now, progress: silent }, report)
  return report
}
function remove(place: string, reason?: string, at = now): Report {
  const report = newReport('remove')
  removeCommand(place, { content, now: at, reason }, report)
  return report
}
async function print(): Promise<Report> {
  const report = newReport('print')
  await printCommand({ content, out, now, progress: silent }, report)
  return report
}
const read = (file: string): unknown => JSON.parse(readFileSync(join(out, file), 'utf8'))
const count = () => parseFile('edition', read('edition.json')).scopes.all?.count

test('a story that was taken down is out of the edition, and its address says why', async () => {
  await importFeed('Apples', 'Pears')
  await print()
  expect(count()).toBe(2)
  expect(remove(apples, ' The source\nwithdrew it. ')).toMatchObject({ read: 1, taken: 1, changed: 1 })
  await print()
  expect(count()).toBe(1)
  const told = { reason: 'The source withdrew it.', at: '2025-12-09T06:30:00Z' }
  expect(parseFile('articleOrRemoved', read(`articles/${apples}.json`))).toEqual({ removed: true, ...told })
  expect(parseFile('removals', read('removed.json'))).toEqual({ [apples]: told })
  expect(proofEdition(out, () => undefined)).toEqual([])
})

test('a source that still has it does not bring it back', async () => {
  await importFeed('Apples')
  remove(apples)
  const report = await importFeed('Apples')
  expect(report.leftOut).toMatchObject([{ item: 'Apples', reason: 'taken down on 2025-12-09, not brought back' }])
  expect(report).toMatchObject({ taken: 0, changed: 0, inputs: { usable: 1, unusable: 0 } })
  expect(existsSync(join(content, `archive/${apples}.json`))).toBe(false)
})

test('a story that its source has made a draft of stays until it is taken down, which is said', async () => {
  const file = write('tea.md', '---\ntitle: Tea houses\ndate: 2025-12-09\n---\nThe first house.\n')
  const report = async () => {
    const made = newReport('import')
    await importCommand([file], { content, now, progress: silent }, made)
    return made
  }
  await report()
  write('tea.md', '---\ntitle: Tea houses\ndate: 2025-12-09\ndraft: true\n---\nThe first house.\n')
  const [left] = (await report()).leftOut
  expect(left?.reason).toContain('“press remove 2025/12/tea” takes it down')
  remove('2025/12/tea')
  const [gone] = (await report()).leftOut
  expect(gone?.reason).toBe('it is marked as a draft')
})

test('the same address again is told, for it may be the same story under another name', async () => {
  const place = write('posts/tea.md', '---\ntitle: Tea houses of Osh\ndate: 2025-12-09\n---\nThe first house.\n')
  const importPosts = async (from: string) => {
    const report = newReport('import')
    await importCommand([from], { content, now, progress: silent }, report)
    return report
  }
  await importPosts(dirname(place))
  remove('2025/12/tea')
  renameSync(dirname(place), join(folder, 'renamed'))
  const { warnings } = await importPosts(join(folder, 'renamed'))
  expect(warnings).toMatchObject([{ text: expect.stringContaining('take it down as well') as string }])
})

test.each([undefined, ' ', 'First.'])('taking it down again for %j changes nothing', async (reason) => {
  await importFeed('Apples')
  remove(apples, 'First.')
  const before = readFileSync(join(content, 'archive/removed.json'), 'utf8')
  expect(remove(apples, reason, new Date('2026-01-01T00:00:00Z'))).toMatchObject({ taken: 1, changed: 0 })
  expect(readFileSync(join(content, 'archive/removed.json'), 'utf8')).toBe(before)
})

test.each([undefined, 'First.'])(
  'taking it down again for another reason than %j tells readers that one',
  async (first) => {
    await importFeed('Apples', 'Pears', 'Plums')
    remove('2025/12/pears')
    remove(apples, first)
    await print()
    const { ids } = openTombstones(join(content, 'archive')).at(apples) ?? {}
    expect(remove(apples, 'Second.', new Date('2026-01-01T00:00:00Z'))).toMatchObject({ taken: 1, changed: 1 })
    expect(openTombstones(join(content, 'archive')).all).toEqual([
      { path: apples, ids, reason: 'Second.', at: '2025-12-09T06:30:00Z' },
      expect.objectContaining({ path: '2025/12/pears' }),
    ])
    await print()
    expect(read(`articles/${apples}.json`)).toMatchObject({ removed: true, reason: 'Second.' })
  },
)

test('a story whose file a killed press left lying stays out of print', async () => {
  await importFeed('Apples', 'Pears')
  openTombstones(join(content, 'archive')).put({ path: apples, ids: [], at: '2025-12-09T06:30:00Z' })
  await print()
  expect(count()).toBe(1)
  remove(apples)
  expect(existsSync(join(content, `archive/${apples}.json`))).toBe(false)
})

test('a story written here is named by its address or its file; the file stays and is not printed', async () => {
  const file = write('content/articles/orchard.md', '---\ntitle: Orchard\ndate: 2025-12-08\n---\nText.')
  write('content/articles/garden.md', '---\ntitle: Garden\ndate: 2025-12-08\n---\nText.')
  write('content/articles/field.md', '---\ntitle: Field\ndate: 2025-12-08\n---\nText.')
  await print()
  remove(file)
  remove('2025/12/garden')
  const report = await print()
  expect(existsSync(file)).toBe(true)
  expect(report.leftOut).toEqual([
    { source: 'articles', item: 'garden.md', reason: 'taken down on 2025-12-09, not brought back' },
    { source: 'articles', item: 'orchard.md', reason: 'taken down on 2025-12-09, not brought back' },
  ])
  expect(Object.keys(parseFile('removals', read('removed.json')))).toEqual(['2025/12/garden', '2025/12/orchard'])
})

test.each([
  'https://news.example/base/2025/12/apples/',
  '/2025/12/apples/',
  'content/archive/2025/12/apples.json',
  '2025/12/apples',
])('an address may be given as %s', async (place) => {
  await importFeed('Apples')
  expect(remove(place).changed).toBe(1)
})

test.each(['2025/12/pears', 'apples', '', '../../etc/passwd'])('no story is at "%s", and it is said', async (place) => {
  await importFeed('Apples')
  expect(() => remove(place)).toThrow(UnknownStory)
  expect(() => remove(place)).toThrow(`No story has the address "${place}"`)
})

test('old addresses of a story that was taken down lead to what says so', async () => {
  const story = exampleStory({ path: apples, oldAddresses: ['/?p=17'] })
  write(`content/archive/${apples}.json`, JSON.stringify(story))
  await importFeed('Pears')
  remove(apples)
  await print()
  expect(parseFile('redirects', read('redirects.json'))).toEqual({ '/?p=17': apples })
})

test('the last story that is taken down leaves an edition without stories', async () => {
  await importFeed('Apples')
  await print()
  remove(apples, 'It was not true')
  const report = await print()
  expect(report).toMatchObject({ taken: 0, inputs: { usable: 1, unusable: 0 } })
  expect(parseFile('edition', read('edition.json'))).toMatchObject({ updatedAt: '2025-12-09T06:30:00Z', sources: [] })
  expect(count()).toBe(0)
  expect(read(`articles/${apples}.json`)).toMatchObject({ removed: true, reason: 'It was not true' })
  expect(proofEdition(out, () => undefined)).toEqual([])
  expect((await print()).changed).toBe(0)
  await importFeed('Pears')
  await print()
  expect(count()).toBe(1)
})

test('stories that are lost, not taken down, stay in the edition', async () => {
  await importFeed('Apples', 'Pears')
  await print()
  remove(apples)
  rmSync(join(content, 'archive/2025'), { recursive: true })
  expect(await print()).toMatchObject({ inputs: { usable: 0, unusable: 1 } })
  expect(count()).toBe(2)
})
