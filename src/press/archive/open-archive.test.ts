import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Story } from '../articles/story.ts'
import { exampleStory } from './example-story.ts'
import { listArchive } from './list-archive.ts'
import { openArchive } from './open-archive.ts'
import { readStory } from './story-file.ts'
import { openTombstones } from './tombstones.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'archive-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

const monday = '2025-12-08T00:00:00Z'
const friday = '2025-12-12T00:00:00Z'
const open = (now = friday, reserved: string[] = []) => openArchive(folder, { now, reserved: new Set(reserved) })
const kept = (path = '2025/12/apples-of-almaty'): Story => {
  const read = readStory(folder, path)
  if ('reason' in read) throw new Error(read.reason)
  return read.story
}

test('a story that came once is found again by any of its ids', () => {
  open().put(exampleStory({ ids: ['guid-1', 'https://a.example/1'] }))
  const again = open()
  expect(again.find(['unknown', 'https://a.example/1'])).toEqual(kept())
  expect(again.find(['unknown'])).toBeUndefined()
})

test('the same story again writes nothing', () => {
  expect(open().put(exampleStory())).toBe(1)
  const before = statSync(join(folder, '2025/12/apples-of-almaty.json')).mtimeMs
  expect(open('2026-01-01T00:00:00Z').put(exampleStory())).toBe(0)
  expect(statSync(join(folder, '2025/12/apples-of-almaty.json')).mtimeMs).toBe(before)
})

test('an editor who has looked at unsafe markup, and says so, does not hear of it again', () => {
  open().put(exampleStory({ unsafe: ['script'] }))
  expect(kept().unsafe).toEqual(['script'])
  writeFileSync(join(folder, '2025/12/apples-of-almaty.json'), JSON.stringify(exampleStory()))
  expect(open().put(exampleStory({ unsafe: ['script'] }))).toBe(0)
  expect(kept().unsafe).toBeUndefined()
})

test('an edited story keeps its address and bears the day of the edit', () => {
  open(monday).put(exampleStory())
  expect(open().put(exampleStory({ path: '2026/01/pears', title: 'Pears of Almaty' }))).toBe(1)
  expect(listArchive(folder)).toEqual(['2025/12/apples-of-almaty'])
  expect(kept()).toMatchObject({ title: 'Pears of Almaty', updatedAt: friday })
  expect(open('2026-01-01T00:00:00Z').put(exampleStory({ title: 'Pears of Almaty' }))).toBe(0)
})

test('of two versions the one updated later wins, whichever comes last', () => {
  const early = exampleStory({ title: 'Early', updatedAt: '2025-12-10T00:00:00Z' })
  const late = exampleStory({ title: 'Late', updatedAt: '2025-12-11T00:00:00Z' })
  open().put(late)
  expect(open().put(early)).toBe(0)
  expect(kept().title).toBe('Late')
  expect(open().put({ ...early, updatedAt: friday })).toBe(1)
  expect(kept()).toMatchObject({ title: 'Early', updatedAt: friday })
})

test('what a source says now of the time that it named before is its correction', () => {
  const at = '2025-12-10T00:00:00Z'
  open().put(exampleStory({ title: 'Apples', updatedAt: at }))
  for (const title of ['Pears', 'Plums', 'Quinces', 'Apples']) {
    expect(open().put(exampleStory({ title, updatedAt: at }))).toBe(1)
    expect(kept()).toMatchObject({ title, updatedAt: at })
    expect(open().put(exampleStory({ title, updatedAt: at }))).toBe(0)
  }
})

test('an edit that was seen gives way to one which names its day alone', () => {
  open(monday).put(exampleStory())
  open('2025-12-12T06:00:00Z').put(exampleStory({ title: 'Pears' }))
  const evening = '2025-12-12T18:00:00Z'
  expect(open(evening).put(exampleStory({ title: 'Plums', updatedAt: friday }))).toBe(1)
  expect(kept()).toMatchObject({ title: 'Plums', updatedAt: evening })
})

test('a version that came before one which says when it was edited does not take its place later', () => {
  const first = exampleStory({ title: 'First' })
  open(monday).put(exampleStory({ title: 'Second', updatedAt: '2025-12-09T08:00:00Z' }))
  expect(open().put(first)).toBe(0)
  expect(kept().title).toBe('Second')
})

test('a source that never says when it edits a story may edit it twice', () => {
  open(monday).put(exampleStory({ title: 'First' }))
  expect(open().put(exampleStory({ title: 'Second' }))).toBe(1)
  expect(open('2026-01-01T00:00:00Z').put(exampleStory({ title: 'Third' }))).toBe(1)
  expect(kept()).toMatchObject({ title: 'Third', updatedAt: '2026-01-01T00:00:00Z' })
})

test('two versions in one run give the same archive in either order', () => {
  const versions = [
    exampleStory({ title: 'One', path: '2025/12/one' }),
    exampleStory({ title: 'Two', path: '2025/12/two' }),
  ]
  const results = [versions, [...versions].reverse()].map((order) => {
    rmSync(folder, { recursive: true })
    const archive = open()
    for (const story of order) archive.put(story)
    return listArchive(folder).map((path) => kept(path))
  })
  expect(results[0]).toHaveLength(1)
  expect(results[0]).toEqual(results[1])
})

test('two versions that come again, in either order, change nothing', () => {
  const versions = ['One', 'Two', 'Three'].map((title) => exampleStory({ title }))
  const first = open(monday)
  for (const story of versions) first.put(story)
  const before = kept()
  for (const order of [versions, [...versions].reverse()]) {
    const again = open()
    expect(order.reduce((sum, story) => sum + again.put(story), 0)).toBe(0)
    expect(kept()).toEqual(before)
  }
})

test("another source's copy of a story does not take the place of the first", () => {
  open(monday).put(exampleStory())
  const copy = exampleStory({ source: { name: 'Another' }, publishedAt: monday, summary: 'A copy.' })
  expect(open().put(copy)).toBe(0)
  expect(kept().source.name).toBe('Steppe Notes')
})

test('a second story of the same address gets a number, so that neither is lost', () => {
  const archive = open(friday, ['2025/12/apples-of-almaty-2'])
  for (const id of ['a', 'b', 'c']) archive.put(exampleStory({ ids: [id], title: `Story ${id}` }))
  expect(listArchive(folder)).toEqual([
    '2025/12/apples-of-almaty',
    '2025/12/apples-of-almaty-3',
    '2025/12/apples-of-almaty-4',
  ])
})

test('a story learns the ids that it comes back with', () => {
  open().put(exampleStory({ ids: ['link'] }))
  open().put(exampleStory({ ids: ['guid', 'link'] }))
  expect(open().find(['guid'])?.path).toBe('2025/12/apples-of-almaty')
})

test('a story whose address is written otherwise is the same story, and not an edit', () => {
  const link = 'http://www.a.example/apples/'
  open(monday).put(exampleStory({ ids: [link], original: link }))
  const again = { ids: ['https://a.example/apples?utm_source=rss'], original: 'https://a.example/apples' }
  expect(open().put(exampleStory(again))).toBe(0)
  expect(kept()).toMatchObject({ ids: [link], original: link })
  expect(kept().updatedAt).toBeUndefined()
})

test('a story learns its old addresses without having been edited', () => {
  open(monday).put(exampleStory({ oldAddresses: ['/b/'] }))
  expect(open().put(exampleStory({ oldAddresses: ['/a/', '/b/'] }))).toBe(1)
  expect(kept()).toMatchObject({ oldAddresses: ['/a/', '/b/'] })
  expect(kept().updatedAt).toBeUndefined()
  open().put(exampleStory({ title: 'Pears of Almaty' }))
  expect(kept()).toMatchObject({ title: 'Pears of Almaty', oldAddresses: ['/a/', '/b/'], updatedAt: friday })
})

test('a story that was taken down is known again, and its address is not given to another', () => {
  const { path } = exampleStory()
  openTombstones(folder).put({ path, ids: ['https://a.example/1'], reason: 'An error.', at: monday })
  expect(open().findRemoved(['other', 'http://www.a.example/1/'])).toMatchObject({ path, reason: 'An error.' })
  expect(open().findRemoved(['other'])).toBeUndefined()
  open().put(exampleStory({ ids: ['other'] }))
  expect(listArchive(folder)).toEqual([`${path}-2`])
})

test('a damaged file is named, left alone, and keeps its address', () => {
  mkdirSync(join(folder, '2025/12'), { recursive: true })
  writeFileSync(join(folder, '2025/12/apples-of-almaty.json'), '{"ids": [')
  const archive = open()
  expect(archive.leftOut).toMatchObject([{ source: 'archive', item: '2025/12/apples-of-almaty.json' }])
  archive.put(exampleStory())
  expect(listArchive(folder)).toContain('2025/12/apples-of-almaty-2')
  expect(readFileSync(join(folder, '2025/12/apples-of-almaty.json'), 'utf8')).toBe('{"ids": [')
})

test('what a killed press left half-written is swept away', () => {
  mkdirSync(join(folder, '2025/12'), { recursive: true })
  writeFileSync(join(folder, '2025/12/.press-99-1.tmp'), '{"half')
  open()
  expect(readdirSync(join(folder, '2025/12'))).toEqual([])
})

test('an archive whose index of ids is kept knows the same stories, whatever came, went or changed meanwhile', () => {
  const cache = join(folder, '../', `${basename(folder)}-cache`)
  const indexed = () => openArchive(folder, { now: friday, reserved: new Set<string>(), cache })
  const first = indexed()
  for (const id of ['a', 'b', 'c']) first.put(exampleStory({ ids: [id], path: `2025/12/${id}` }))
  first.close()
  expect(readdirSync(cache)).toEqual(['2025-12.json'])
  open().put(exampleStory({ ids: ['d'], path: '2025/12/d' }))
  rmSync(join(folder, '2025/12/b.json'))
  const second = indexed()
  expect(['a', 'b', 'c', 'd'].map((id) => second.find([id])?.path)).toEqual([
    '2025/12/a',
    undefined,
    '2025/12/c',
    '2025/12/d',
  ])
  second.put(exampleStory({ ids: ['a', 'e'], path: '2025/12/a', title: 'Edited', updatedAt: friday }))
  second.close()
  writeFileSync(join(cache, '2025-12.json'), readFileSync(join(cache, '2025-12.json'), 'utf8').replace('"e"', '"f"'))
  expect(['e', 'f'].map((id) => indexed().find([id])?.path)).toEqual(['2025/12/a', undefined])
  rmSync(cache, { recursive: true })
})
