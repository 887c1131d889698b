import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeStory, writeStories } from './make-stories.ts'
import { measurePress, type Run } from './measure-press.ts'

const settings = { title: 'Bench', language: 'en', timeZone: 'Asia/Almaty', about: 'Made up.', sources: [], rates: [] }

/** A content folder with nothing in it but its settings. */
export function newContent(folder: string): string {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'press.json'), JSON.stringify(settings))
  return folder
}

/** Imports and prints `count` stories, prints them again, then takes in one more, the newest of all. */
export async function benchPress(folder: string, count: number): Promise<Record<string, Run>> {
  const content = newContent(join(folder, 'content'))
  const where = ['--content', content, '--now', '2025-12-09T12:00:00Z']
  const out = ['--out', join(folder, 'data')]
  writeStories(join(folder, 'stories'), 1, count + 1)
  const imported = await measurePress(['import', join(folder, 'stories'), ...where])
  const printed = await measurePress(['print', ...out, ...where])
  const again = await measurePress(['print', ...out, ...where])
  const newest = join(folder, 'newest.md')
  writeFileSync(newest, makeStory(0).markdown)
  const oneImported = await measurePress(['import', newest, ...where])
  const onePrinted = await measurePress(['print', ...out, ...where])
  return {
    [`import ${count}`]: imported,
    [`print ${count}`]: printed,
    'print again': again,
    'import one more': oneImported,
    'print with it': onePrinted,
  }
}
