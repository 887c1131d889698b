import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Headline } from '#edition/headline.ts'
import { exampleStory } from '../archive/example-story.ts'
import { cutPages } from './cut-pages.ts'
import { openOutput } from './open-output.ts'

let folder: string
let out: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'output-'))
  out = join(folder, 'data')
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

const list = () =>
  readdirSync(out, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name)
    .sort()

/** Prints an edition of stories called by single letters. */
function print(...letters: string[]): number {
  const output = openOutput(out, () => undefined)
  const headlines = letters.map((letter): Headline => exampleStory({ path: `2025/12/${letter}` }))
  const picture = (letter: string) => `/data/pictures/${letter}-0a1b2c3d.svg`
  for (const letter of letters) {
    writeFileSync(join(folder, 'drawing.svg'), '<svg/>')
    output.write(`articles/2025/12/${letter}.json`, JSON.stringify({ image: picture(letter) }))
    output.copy(`pictures/${letter}-0a1b2c3d.svg`, join(folder, 'drawing.svg'))
  }
  const { count, head, pages } = cutPages(headlines)
  for (const { name, text } of pages) output.write(`headlines/all/${name}.json`, text)
  const edition = {
    format: 1,
    title: letters.join(' '),
    language: 'en',
    timeZone: 'UTC',
    updatedAt: '2025-12-09T06:30:00Z',
  }
  return output.finish(JSON.stringify({ ...edition, scopes: { all: { count, head } }, sources: [] })).written
}

test('the same edition again writes nothing', () => {
  expect(print('a', 'b')).toBe(6)
  expect(print('a', 'b')).toBe(0)
})

test('the files of the edition before are kept until the next print', () => {
  print('a', 'b')
  print('b')
  expect(list()).toContain('a.json')
  expect(list()).toContain('a-0a1b2c3d.svg')
  print('b', 'c')
  expect(list()).not.toContain('a.json')
  expect(list()).not.toContain('a-0a1b2c3d.svg')
  expect(list()).toHaveLength(1 + 2 + 2 + 2)
})

test('what a killed press left is deleted, and what is not the press’s is not', () => {
  print('a')
  mkdirSync(join(out, 'articles/2024/01'), { recursive: true })
  mkdirSync(join(out, 'find'))
  const left = ['articles/2024/01/orphan.json', 'articles/2025/12/.press-9-1.tmp', '.press-9-0.tmp']
  const foreign = ['CNAME', 'find/index.json', 'articles/.gitkeep']
  for (const file of [...left, ...foreign]) writeFileSync(join(out, file), '')
  print('a')
  expect(left.filter((file) => existsSync(join(out, file)))).toEqual([])
  expect(foreign.filter((file) => existsSync(join(out, file)))).toEqual(foreign)
  expect(existsSync(join(out, 'articles/2024'))).toBe(false)
})

test('an edition whose index is broken does not stop the next one', () => {
  print('a')
  writeFileSync(join(out, 'edition.json'), '{"format":')
  expect(print('a')).toBe(1)
})

test('only files that are called as an edition’s are deleted', () => {
  const others = ['articles/x.txt', 'articles/2024/notes.json', 'pictures/orchard.svg', 'rates/nbk/2025-12-09.xml']
  for (const file of others) {
    mkdirSync(dirname(join(out, file)), { recursive: true })
    writeFileSync(join(out, file), '{}')
  }
  mkdirSync(join(out, 'articles/2025/12'), { recursive: true })
  writeFileSync(join(out, 'articles/2025/12/left.json'), '{}')
  print('a')
  print('b')
  for (const file of others) expect(existsSync(join(out, file)), file).toBe(true)
  expect(list()).not.toContain('left.json')
})
