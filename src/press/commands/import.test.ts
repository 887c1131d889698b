import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { listArchive } from '../archive/list-archive.ts'
import { readStory } from '../archive/story-file.ts'
import { silent } from '../progress.ts'
import { exitCode, newReport } from '../report.ts'
import { importCommand } from './import.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

const writeSource = (sources: string, name: string, text: string) => {
  mkdirSync(sources, { recursive: true })
  writeFileSync(join(sources, name), text)
}

test('a list of feeds that there is no press.json for stops no other file', async () => {
  const sources = join(folder, 'sources')
  const content = join(folder, 'content')
  for (const name of ['a.md', 'c.md'])
    writeSource(sources, name, `---\ntitle: Tea ${name}\ndate: 2025-12-09\n---\n\nTea is served in Osh.\n`)
  writeSource(
    sources,
    'b.opml',
    '<opml version="2.0"><body><outline text="Tea" xmlUrl="https://tea.example/feed"/></body></opml>',
  )
  const report = newReport('import')
  await importCommand([sources], { content, now: new Date('2025-12-09T12:00:00Z'), progress: silent }, report)
  expect(listArchive(join(content, 'archive'))).toHaveLength(2)
  expect(report.leftOut.map(({ source, item }) => [source, item])).toEqual([[sources, 'b.opml']])
  expect(report.leftOut[0]?.reason).toMatch(/press\.json is missing/)
  expect(exitCode(report, { strict: false })).toBe(1)
})

test.each([
  ['of the host of its home page', '"home_page_url": "https://tea.example/", ', '', 'tea.example'],
  ['of the host of its items', '', '"url": "https://bread.example/osh", ', 'bread.example'],
  ['of the newsroom, where it names no page', '', '', 'Chui Courier'],
])('a feed without a title has the name %s, never that of its file', async (_, home, link, name) => {
  const content = join(folder, 'content')
  writeSource(content, 'press.json', '{"title": "Chui Courier", "language": "en", "timeZone": "Asia/Bishkek"}')
  const item = `{"id": "1", ${link}"title": "Tea", "content_text": "Tea is served in Osh."}`
  const feed = `{"version": "https://jsonfeed.org/version/1.1", ${home}"items": [${item}]}`
  writeSource(folder, 'notes.json', feed)
  writeSource(folder, 'notes.txt', '---\ntitle: Bread\n---\nBread is baked in Osh.')
  const [feedFile, textFile] = [join(folder, 'notes.json'), join(folder, 'notes.txt')]
  const options = { content, now: new Date('2025-12-09T12:00:00Z'), progress: silent }
  await importCommand([feedFile, textFile], options, newReport('import'))
  const sources = listArchive(join(content, 'archive')).map((path) => readStory(join(content, 'archive'), path))
  expect(sources).toMatchObject([
    { story: { title: 'Bread', source: { name: 'Chui Courier' } } },
    { story: { title: 'Tea', source: { name } } },
  ])
})

test('another story under the name of one that is there is taken, and told', async () => {
  const [sources, content] = [join(folder, 'sources'), join(folder, 'content')]
  const take = async (text: string) => {
    writeSource(sources, 'story.md', text)
    const report = newReport('import')
    await importCommand([sources], { content, now: new Date('2025-12-09T12:00:00Z'), progress: silent }, report)
    return report.warnings.filter(({ kind }) => kind !== undefined).map((warning) => warning.text)
  }
  await take('---\ntitle: Tea\ndate: 2025-12-01\n---\n\nTea is served in Osh.\n')
  expect(await take('---\ntitle: Tea at noon\ndate: 2025-12-01\n---\n\nTea is served at noon.\n')).toEqual([])
  expect(await take('---\ntitle: Rice\ndate: 2025-12-08\n---\n\nRice grows near Uzgen.\n')).toEqual([
    expect.stringMatching(/^it took the place of “Tea at noon” \(2025\/12\/story\)/),
  ])
})
