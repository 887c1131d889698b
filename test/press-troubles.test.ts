import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { listArchive } from '#press/archive/list-archive.ts'
import { readStory } from '#press/archive/story-file.ts'
import { runPress } from '#press/press.ts'
import { proofEdition } from '#press/print/proof-edition.ts'
import { newContent } from '../tools/bench/bench-press.ts'
import { writeStories } from '../tools/bench/make-stories.ts'
import { listBytes } from '../tools/soak/list-bytes.ts'
import { openDisk, type OwnDisk, whyNoDisk } from './own-disk.ts'
import { noon, press } from './press-process.ts'

const noDisk = whyNoDisk()
if (noDisk !== undefined) process.stderr.write(`\nSKIPPED: a full disk and a read-only one: ${noDisk}\n`)
const ofDisk = { skip: noDisk !== undefined, timeout: 120_000 }
const nobody = 65534

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'troubles-'))
  chmodSync(folder, 0o777)
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

/** Sources of the stories `from` to `to`, in a folder. */
function stories(from: number, to: number): string {
  const sources = join(folder, `stories-${from}-${to}`)
  writeStories(sources, from, to)
  return sources
}
const importing = (sources: string, content: string) => ['import', sources, '--content', content]
const printing = (content: string, out: string) => ['print', '--content', content, '--out', out]
/** What is no part of the trouble runs in this process, which is quicker. */
async function done(args: readonly string[]): Promise<void> {
  const out: string[] = []
  const stream = { write: (text: string) => out.push(text) }
  const code = await runPress(args, { stdout: stream, stderr: stream, now: () => noon })
  expect(out.join('')).toMatch(/ 0 left out/)
  expect(code).toBe(0)
}
async function disk(size: string): Promise<OwnDisk> {
  const own = await openDisk(size)
  onTestFinished(own.close)
  return own
}
const proof = (out: string) => proofEdition(out, () => undefined)
/** Files with a dot in front: locks, and what was half-written. */
const leftovers = (root: string) =>
  readdirSync(root, { recursive: true })
    .map((name) => String(name).split('/').at(-1) ?? '')
    .filter((name) => name.startsWith('.') && name !== '.cache')
const unreadable = (content: string) =>
  listArchive(join(content, 'archive')).filter((path) => 'reason' in readStory(join(content, 'archive'), path))

describe('a full disk', () => {
  test('leaves the edition before whole, is told, and once there is room the next print goes on', ofDisk, async () => {
    const { folder: small, remount } = await disk('700k')
    const content = newContent(join(folder, 'content'))
    const out = join(small, 'data')
    await done(importing(stories(100, 140), content))
    await done(printing(content, out))
    const before = listBytes(out).get('edition.json')
    await done(importing(stories(0, 100), content))

    const { code, out: said } = await press(printing(content, out))
    expect(said).toMatch(/\/data\/\S+ could not be written: the disk is full\. Make room on it and run the same/)
    expect(code).toBe(3)
    expect(listBytes(out).get('edition.json')).toBe(before)
    expect(proof(out)).toEqual([])
    expect(leftovers(out)).toEqual([])

    await remount('size=8m')
    await done(printing(content, out))
    const clean = join(folder, 'clean')
    await done(printing(content, clean))
    expect(Object.fromEntries(listBytes(out))).toMatchObject(Object.fromEntries(listBytes(clean)))
  })

  test('that cannot even hold the texts leaves the edition before whole, too', ofDisk, async () => {
    const { folder: small, remount } = await disk('900k')
    const content = newContent(join(folder, 'content'))
    const out = join(small, 'data')
    await done(importing(stories(0, 400), content))
    const { code, out: said } = await press(printing(content, out))
    expect(said).toMatch(/\.press-\d+-0\.tmp could not be written: the disk is full/)
    expect(code).toBe(3)
    expect(existsSync(out)).toBe(false)
    await remount('size=16m')
    await done(printing(content, out))
    expect(proof(out)).toEqual([])
  })

  test(
    'stops an import where it is: no story is half-written, and the next import takes the rest',
    ofDisk,
    async () => {
      const { folder: small, remount } = await disk('300k')
      const content = newContent(join(small, 'content'))
      const sources = stories(0, 120)
      const { code, out: said } = await press(importing(sources, content))
      expect(said).toMatch(/\/archive\/\S+\.json could not be written: the disk is full\. Make room on it and run/)
      expect(code).toBe(1)
      const taken = listArchive(join(content, 'archive')).length
      expect(said).toMatch(new RegExp(` ${taken} changed`))
      expect(taken).toBeGreaterThan(10)
      expect(unreadable(content)).toEqual([])
      expect(leftovers(content)).toEqual([])

      await remount('size=8m')
      await done(importing(sources, content))
      const undisturbed = newContent(join(folder, 'undisturbed'))
      await done(importing(sources, undisturbed))
      expect(listArchive(join(content, 'archive'))).toEqual(listArchive(join(undisturbed, 'archive')))
    },
  )

  test('with no room at all is told at once', ofDisk, async () => {
    const { folder: small } = await disk('32k')
    const content = newContent(join(small, 'content'))
    expect(() => {
      for (let n = 0; ; n++) writeFileSync(join(small, `filler-${n}`), 'x'.repeat(1024))
    }).toThrow(/ENOSPC/)
    const { code, out } = await press(importing(stories(0, 1), content))
    expect(out).toMatch(/\/content\/\.press\.lock could not be written: the disk is full/)
    expect(code).toBe(3)
  })
})

describe('a folder that may only be read', () => {
  /** A newsroom and its edition on a disk of their own, to which nothing can be written any more. */
  async function readOnly() {
    const { folder: own, remount } = await disk('8m')
    const content = newContent(join(own, 'content'))
    const out = join(own, 'data')
    await done(importing(stories(0, 30), content))
    await done(printing(content, out))
    await remount('ro')
    return { own, content, out }
  }

  test('is told of by import and print, with what to do, and nothing changes', ofDisk, async () => {
    const { own, content, out } = await readOnly()
    const before = listBytes(own)
    for (const args of [importing(stories(30, 40), content), printing(content, out)]) {
      const { code, out: said } = await press(args)
      expect(said).toMatch(/\/\.press\.lock could not be written: its disk may only be read\. Mount it for writing, or/)
      expect(said.trim().split('\n').length).toBeLessThan(6)
      expect(code).toBe(3)
    }
    expect(listBytes(own)).toEqual(before)
  })

  test('can be printed from, into another', ofDisk, async () => {
    const { content, out } = await readOnly()
    const elsewhere = join(folder, 'elsewhere')
    await done(printing(content, elsewhere))
    expect(listBytes(elsewhere)).toEqual(listBytes(out))
  })

  const other = process.getuid?.() === 0 ? { uid: nobody } : {}
  test("is told of where the user hasn't the right, and nothing changes", { timeout: 120_000 }, async () => {
    const content = newContent(join(folder, 'content'))
    const out = join(folder, 'data')
    await done(importing(stories(0, 30), content))
    await done(printing(content, out))
    const before = listBytes(folder)
    if (process.getuid?.() !== 0) for (const closed of [content, out]) chmodSync(closed, 0o555)
    onTestFinished(() => {
      for (const closed of [content, out]) if (existsSync(closed)) chmodSync(closed, 0o755)
    })
    for (const args of [importing(join(folder, 'stories-0-30'), content), printing(content, out)]) {
      const { code, out: said } = await press(args, other)
      expect(said).toMatch(
        /\/\.press\.lock could not be written: this user may not write there\. Give yourself the right/,
      )
      expect(code).toBe(3)
    }
    expect(listBytes(folder)).toEqual(before)
  })
})

describe('two presses at once', { timeout: 120_000 }, () => {
  test('that import wait for each other, after a killed one too, and no story is lost', async () => {
    const content = newContent(join(folder, 'content'))
    const dead = { pid: 2 ** 22 + 1, host: hostname(), command: 'press import', since: 'then' }
    writeFileSync(join(content, '.press.lock'), JSON.stringify(dead))
    const sources = [stories(0, 40), stories(40, 80), stories(80, 120)]
    const ends = await Promise.all(sources.map((source) => press(importing(source, content))))
    expect(ends.map(({ code, out }) => [code, /\d+ changed/.exec(out)?.[0]])).toEqual(
      sources.map(() => [0, '40 changed']),
    )
    expect(listArchive(join(content, 'archive'))).toHaveLength(120)
    expect(unreadable(content)).toEqual([])
    expect(leftovers(content)).toEqual([])
  })

  test('one that imports and one that prints leave a whole edition, and the next print has all', async () => {
    const content = newContent(join(folder, 'content'))
    const out = join(folder, 'data')
    await done(importing(stories(0, 40), content))
    const ends = await Promise.all([press(importing(stories(40, 120), content)), press(printing(content, out))])
    expect(ends.map(({ code }) => code)).toEqual([0, 0])
    expect(proof(out)).toEqual([])
    await done(printing(content, out))
    expect(
      readdirSync(join(out, 'articles'), { recursive: true }).filter((name) => String(name).endsWith('json')),
    ).toHaveLength(120)
  })

  test('that print two newsrooms into one folder leave one of the two editions, whole', async () => {
    const out = join(folder, 'data')
    const newsrooms = ['one', 'two'].map((name) => newContent(join(folder, name)))
    await Promise.all(newsrooms.map((content, n) => done(importing(stories(n * 60, n * 60 + 60), content))))
    const ends = await Promise.all([...newsrooms, ...newsrooms].map((content) => press(printing(content, out))))
    expect(ends.map(({ code }) => code)).toEqual([0, 0, 0, 0])
    expect(proof(out)).toEqual([])
    expect(leftovers(out)).toEqual([])
    const clean = newsrooms.map((_, n) => join(folder, `clean-${n}`))
    await Promise.all(newsrooms.map((content, n) => done(printing(content, clean[n] ?? ''))))
    const index = listBytes(out).get('edition.json')
    const wanted = clean.map((edition) => listBytes(edition)).find((bytes) => bytes.get('edition.json') === index)
    expect(Object.fromEntries(listBytes(out))).toMatchObject(Object.fromEntries(wanted ?? [['neither', 'nor']]))
  })

  test('of which one works for long: the other says who it is, and changes nothing', async () => {
    const content = newContent(join(folder, 'content'))
    await done(importing(stories(0, 10), content))
    const holder = { pid: process.pid, host: hostname(), command: 'press pull', since: 'noon' }
    writeFileSync(join(content, '.press.lock'), JSON.stringify(holder))
    const before = listBytes(content)
    const { code, out, took } = await press(importing(stories(10, 20), content))
    expect(out).toMatch(new RegExp(`"press pull", process ${process.pid} on .* since noon\\. Try again when it has`))
    expect(code).toBe(3)
    expect(took).toBeGreaterThan(9_000)
    expect(listBytes(content)).toEqual(before)
  })
})
