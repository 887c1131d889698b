import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findSourceFiles } from './find-source-files.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sources-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

const make = (...names: string[]) => {
  for (const name of names) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), '')
  }
}
const found = () => findSourceFiles([folder]).files.map(({ below }) => below)

test('a folder means all stories below it, in order of their names', () => {
  make('b.md', 'a/z.md', 'a/b/feed.xml', 'export')
  expect(found()).toEqual(['a/b/feed.xml', 'a/z.md', 'b.md', 'export'])
})

test('pictures among stories, and hidden files, are passed over', () => {
  make('a.md', 'a.JPG', 'style.css', '.DS_Store', '.git/config.md', 'node_modules/x/readme.md')
  expect(found()).toEqual(['a.md'])
})

test('a file that is named itself is taken, whatever it is called', () => {
  make('feed.jpg')
  expect(findSourceFiles([join(folder, 'feed.jpg')]).files).toHaveLength(1)
})

test('links to files are followed, links to folders are not', () => {
  make('a.md')
  symlinkSync(join(folder, 'a.md'), join(folder, 'b.md'))
  symlinkSync(folder, join(folder, 'round'))
  expect(found()).toEqual(['a.md', 'b.md'])
})

test('a path that leads nowhere, and a folder with nothing in it, are told apart', () => {
  const gone = join(folder, 'gone')
  expect(findSourceFiles([folder, gone])).toEqual({ files: [], missing: [gone], empty: [folder], closed: [] })
})

test('a link that has lost its file is told', () => {
  make('a.md')
  symlinkSync(join(folder, 'gone.md'), join(folder, 'b.md'))
  const { files, closed } = findSourceFiles([folder])
  expect(files).toHaveLength(1)
  expect(closed).toMatchObject([{ below: 'b.md', reason: expect.stringContaining('not there') as string }])
})
