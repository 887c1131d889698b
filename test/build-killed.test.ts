import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { files } from '#edition/files.ts'
import { parseFile, type FileContent } from '#edition/parse-file.ts'
import { listFiles } from '../tools/put-in-place.ts'
import { newContent, settings } from '../tools/bench/bench-press.ts'
import { writeStories } from '../tools/bench/make-stories.ts'

const now = '2025-12-09T12:00:00Z'

let folder: string
let content: string
let dist: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'killed-'))
  content = newContent(join(folder, 'content'))
  dist = join(folder, 'dist')
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

/** When to kill a build: so many ms after it began to draw pages, or to put them into the site. */
type Moment = readonly [phase: 'drawing' | 'placing', after: number]

/** Runs a command of the project; `null` where it was killed. */
async function run(args: readonly string[], moment?: Moment): Promise<number | null> {
  const began = Date.now()
  const child = spawn(process.execPath, [...args], { stdio: ['ignore', 'ignore', 'inherit'] })
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  if (moment !== undefined) {
    const [phase, after] = moment
    const sign = join(`${dist}.build`, phase === 'drawing' ? 'next' : 'unsure.json')
    const isThere = () => (statSync(sign, { throwIfNoEntry: false })?.mtimeMs ?? 0) > began
    while (child.exitCode === null && !isThere()) await sleep(1)
    await Promise.race([sleep(after), ended])
    child.kill('SIGKILL')
  }
  return ended
}

const build = (to: string, moment?: Moment) => run(['tools/build.js', '--content', content, '--dist', to], moment)

/** Every page of the site, and its bytes. */
function readPages(site: string): Map<string, string> {
  const pages = listFiles(site).filter((file) => file.endsWith('.html'))
  return new Map(pages.map((file) => [file, readFileSync(join(site, file), 'utf8')]))
}

/** What falls short of a site that can be read: a page that is not whole, a link or a name that leads nowhere. */
function findFaults(site: string): string[] {
  const faults: string[] = []
  for (const [file, html] of readPages(site)) {
    if (!html.endsWith('</html>\n')) faults.push(`${file} is not whole`)
    for (const [, address = ''] of html.matchAll(/(?:href|src)="\/([^"#?]*)"/g)) {
      const target = address === '' || address.endsWith('/') ? `${address}index.html` : address
      if (!existsSync(join(site, target))) faults.push(`${file} leads to ${target}, which is not there`)
    }
  }
  const read = (file: string): unknown => JSON.parse(readFileSync(join(site, 'data', file), 'utf8'))
  for (const [scope, { head }] of Object.entries(parseFile('edition', read(files.edition)).scopes)) {
    for (let name: string | null = head; name !== null;) {
      const page: FileContent<'headlines'> = parseFile('headlines', read(files.headlines(scope, name)))
      for (const { path } of page.headlines) parseFile('article', read(files.article(path)))
      name = page.older
    }
  }
  return faults
}

const moments: readonly Moment[] = [
  ['drawing', 100],
  ['placing', 0],
  ['placing', 5],
  ['placing', 15],
  ['placing', 30],
  ['placing', 60],
  ['placing', 120],
]

test(
  'a build killed at any moment leaves a whole site, and the next one finishes it',
  { timeout: 240_000 },
  async () => {
    writeStories(join(folder, 'first'), 100, 220)
    await run(['tools/press.js', 'import', join(folder, 'first'), '--content', content, '--now', now])
    expect(await build(dist)).toBe(0)
    expect(findFaults(dist)).toEqual([])
    let [from, killed] = [100, 0]
    for (const moment of moments) {
      // New stories, and a title that every page shows.
      from -= 10
      const stories = join(folder, `from-${from}`)
      writeStories(stories, from, from + 10)
      await run(['tools/press.js', 'import', stories, '--content', content, '--now', now])
      writeFileSync(join(content, 'press.json'), JSON.stringify({ ...settings, title: `Bench ${from}` }))
      if ((await build(dist, moment)) === null) killed += 1
      expect(findFaults(dist), moment.join(' ')).toEqual([])
    }
    expect(killed).toBeGreaterThan(3)
    expect(await build(dist)).toBe(0)
    expect(findFaults(dist)).toEqual([])
    const anew = join(folder, 'anew')
    expect(await build(anew)).toBe(0)
    expect(readPages(dist)).toEqual(readPages(anew))
  },
)

test('two builds at once wait for each other', { timeout: 120_000 }, async () => {
  writeStories(join(folder, 'first'), 0, 60)
  await run(['tools/press.js', 'import', join(folder, 'first'), '--content', content, '--now', now])
  expect(await Promise.all([build(dist), build(dist)])).toEqual([0, 0])
  writeFileSync(join(content, 'press.json'), JSON.stringify({ ...settings, title: 'Bench anew' }))
  expect(await Promise.all([build(dist), build(dist)])).toEqual([0, 0])
  const anew = join(folder, 'anew')
  await build(anew)
  expect(readPages(dist)).toEqual(readPages(anew))
})

test('a folder that holds what no build has put there stays as it is', async () => {
  mkdirSync(join(dist, 'data'), { recursive: true })
  writeFileSync(join(dist, 'data/population.csv'), 'mine')
  expect(await build(dist)).toBe(1)
  expect(listFiles(dist)).toEqual(['data/population.csv'])
  rmSync(join(dist, 'data'), { recursive: true })
  writeFileSync(join(dist, 'letters.txt'), 'mine')
  expect(await build(dist)).toBe(1)
  expect(listFiles(dist)).toEqual(['letters.txt'])
  expect(await build(join(dist, 'letters.txt'))).toBe(1)
  expect(existsSync(`${dist}.build`)).toBe(false)
})
