import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { exampleStory } from '../archive/example-story.ts'
import { archiveFolder } from '../archive/open-archive.ts'
import { storyFile, toStoryText } from '../archive/story-file.ts'
import type { Story } from '../articles/story.ts'
import { printCommand } from '../commands/print.ts'
import { silent } from '../progress.ts'
import { newReport } from '../report.ts'
import { findNamed } from './find-named.ts'
import { proofEdition } from './proof-edition.ts'

let folder: string
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'damaged-'))
  for (let n = 0; n < 40; n++) put(n)
  await print()
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

const inContent = (file = '') => join(folder, 'content', file)
function put(n: number, own: Partial<Story> = {}): void {
  const publishedAt = new Date(Date.UTC(2025, 10, 1) + n * 3_600_000).toISOString().replace('.000Z', 'Z')
  const story = exampleStory({ path: `2025/11/story-${n}`, ids: [`story-${n}`], publishedAt, ...own })
  const file = storyFile(archiveFolder(inContent()), story.path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, toStoryText(story))
}

async function print(out = 'data'): Promise<void> {
  const options = { content: inContent(), out: join(folder, out), now: new Date('2025-12-20'), progress: silent }
  await printCommand({ ...options, loose: [10, 20] }, newReport('print'))
}

const tell = (out: string) =>
  [...(findNamed(join(folder, out))?.named ?? [])]
    .sort()
    .map((file) => [file, readFileSync(join(folder, out, file), 'utf8')])

async function expectWhole(): Promise<void> {
  rmSync(inContent('.cache'), { recursive: true })
  await print('anew')
  expect(tell('data')).toEqual(tell('anew'))
  expect(proofEdition(join(folder, 'data'), () => undefined)).toEqual([])
}

test('an article that was damaged in its place is written anew when another needs it', async () => {
  writeFileSync(join(folder, 'data/articles/2025/11/story-38.json'), 'no article')
  put(40, { twin: 'story-38', language: 'ru' })
  await print()
  await expectWhole()
})

test('a file of the search index that was damaged in its place is written anew when a next one is made of it', async () => {
  const [segment = ''] = readdirSync(join(folder, 'data/search')).filter((name) => !name.endsWith('.json'))
  writeFileSync(join(folder, 'data/search', segment, 'terms-0.json'), 'no terms')
  for (let n = 40; n < 64; n++) put(n)
  await print()
  await expectWhole()
})
