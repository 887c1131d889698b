import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeStory, writeStories } from './make-stories.ts'
import { measurePress, type Run } from './measure-press.ts'

/** Of a content folder that is made up. */
export const settings = {
  title: 'Bench',
  language: 'en',
  timeZone: 'Asia/Almaty',
  about: 'Made up.',
  sources: [],
  rates: [],
}

/** A content folder with nothing in it but its settings. */
export function newContent(folder: string): string {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'press.json'), JSON.stringify(settings))
  return folder
}

/** A run of the press, and how many files of the edition it wrote. */
interface Measured extends Run {
  written?: number
}

/** Imports and prints `count` stories, prints them again, then takes in one more, the newest of all. */
export async function benchPress(folder: string, count: number): Promise<Record<string, Measured>> {
  const content = newContent(join(folder, 'content'))
  const data = join(folder, 'data')
  const where = ['--content', content, '--now', '2025-12-09T12:00:00Z']
  const print = async (): Promise<Measured> => {
    const before = listTimes(data)
    const run = await measurePress(['print', '--out', data, ...where])
    return { ...run, written: [...listTimes(data)].filter(([file, time]) => before.get(file) !== time).length }
  }
  writeStories(join(folder, 'stories'), 1, count + 1)
  const imported = await measurePress(['import', join(folder, 'stories'), ...where])
  const [printed, again] = [await print(), await print()]
  const newest = join(folder, 'newest.md')
  writeFileSync(newest, makeStory(0).markdown)
  const oneImported = await measurePress(['import', newest, ...where])
  const onePrinted = await print()
  return {
    [`import ${count}`]: imported,
    [`print ${count}`]: printed,
    'print again': again,
    'import one more': oneImported,
    'print with it': onePrinted,
  }
}

/** When each file below a folder was written, in milliseconds. */
function listTimes(folder: string): Map<string, number> {
  mkdirSync(folder, { recursive: true })
  const files = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile())
  return new Map(
    files.map(({ parentPath, name }) => [join(parentPath, name), statSync(join(parentPath, name)).mtimeMs]),
  )
}
