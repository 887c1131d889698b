import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { archiveFolder, openArchive, type Archive } from '../archive/open-archive.ts'
import { newReport, type Report } from '../report.ts'
import { loadSettings } from '../settings.ts'
import { quickFetching } from './load-quickly.ts'
import { closeHosts, openHost, says, status } from './loopback-host.ts'
import type { PullSource } from './pull-source.ts'
import { pullSources } from './pull-sources.ts'
import { sourceStateFile } from './source-state.ts'

let content: string
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'sources-'))
})
afterEach(async () => {
  rmSync(content, { recursive: true })
  await closeHosts()
})

const item =
  '<item><title>Apples</title><link>https://chui.example/apples</link><description>A text.</description></item>'
const feed = `<rss version="2.0"><channel><title>Chui</title>${item}</channel></rss>`

const now = '2025-12-09T12:00:00Z'
const open = () => openArchive(archiveFolder(content), { now, reserved: new Set() })

function pull(...sources: PullSource[]): Promise<Report> {
  return pullInto(open(), sources)
}
async function pullInto(archive: Archive, sources: PullSource[]): Promise<Report> {
  const report = newReport('pull')
  const { settings } = loadSettings(content)
  const taking = { settings, archive, story: { ...settings, now } }
  const pulling = { content, now: new Date(now), fetching: quickFetching, bound: 6, step: () => undefined }
  await pullSources(sources, { ...pulling, ...taking }, report)
  return report
}

test('a source without rights is not asked, and its editor is told what to write', async () => {
  const host = await openHost({ '/feed': says(feed) })
  const report = await pull({ name: 'Chui', url: `${host.url}/feed` })
  expect(report).toMatchObject({ taken: 0, inputs: { usable: 0, unusable: 1 } })
  expect(report.leftOut[0]?.reason).toMatch(
    /^its rights are missing in press\.json: write "rights": "full" if .* or "rights": "excerpt"/,
  )
  expect(host.asked).toEqual([])
})

test('what is kept of a source is one small file, and says what is wrong with it until it is well', async () => {
  const host = await openHost({ '/feed': says(feed, { etag: '"a"' }) })
  const source = { name: 'Chui', url: `${host.url}/feed`, rights: 'full' } as const
  await pull(source)
  const file = sourceStateFile(content, source.url)
  expect(readdirSync(join(content, 'archive/sources'))).toHaveLength(1)
  const well = readFileSync(file, 'utf8')
  expect(JSON.parse(well)).toMatchObject({
    name: 'Chui',
    url: source.url,
    pulledAt: '2025-12-09T12:00:00Z',
    validators: { address: source.url, etag: '"a"' },
  })
  await host.close()
  await pull(source)
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
    ...(JSON.parse(well) as object),
    problem: 'it refused the connection (ECONNREFUSED)',
  })
})

test('a source whose file is damaged is asked for all that it has', async () => {
  const host = await openHost({
    '/feed': (response, { headers }) =>
      headers['if-none-match'] === undefined
        ? response.setHeader('etag', '"a"').end(feed)
        : response.writeHead(304).end(),
  })
  const source = { name: 'Chui', url: `${host.url}/feed`, rights: 'full' } as const
  expect((await pull(source)).read).toBe(1)
  expect((await pull(source)).read).toBe(0)
  writeFileSync(sourceStateFile(content, source.url), '{"name": ')
  expect((await pull(source)).read).toBe(1)
})

test('a source that was never pulled well, but imported, keeps its stories', async () => {
  const host = await openHost({ '/feed': says(feed), '/new': status(404) })
  await pull({ name: 'Chui', url: `${host.url}/feed`, rights: 'full' })
  const { leftOut } = await pull({ name: 'Chui', url: `${host.url}/new`, rights: 'full' })
  expect(leftOut).toEqual([
    {
      source: 'Chui',
      item: 'the whole source',
      reason: 'there is nothing at this address (404); nothing was pulled from it yet; 1 of its stories stays',
    },
  ])
})

test('a source that the press itself stumbles over does not keep it from the others', async () => {
  const host = await openHost({ '/odd': says(feed.replaceAll('pples', 'dd')), '/feed': says(feed) })
  const archive = open()
  const stumbling: Archive = {
    ...archive,
    put: (story) => {
      if (story.title === 'Add') throw new RangeError('Maximum call stack size exceeded')
      return archive.put(story)
    },
  }
  const sources = ['odd', 'feed'].map((name) => ({ name, url: `${host.url}/${name}`, rights: 'full' as const }))
  expect(await pullInto(stumbling, sources)).toMatchObject({
    changed: 1,
    leftOut: [
      { source: 'odd', reason: 'it cannot be read: Maximum call stack size exceeded; nothing was pulled from it yet' },
    ],
  })
})
