import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { exampleStory } from '../archive/example-story.ts'
import { storyFile, toStoryText } from '../archive/story-file.ts'
import type { Story } from '../articles/story.ts'
import { silent } from '../progress.ts'
import { newReport, type Report } from '../report.ts'
import { printCommand } from './print.ts'

/** When it prints, unless it is told. */
export const printTime = new Date('2025-12-20T00:00:00Z')

/** For tests: a newsroom, and what it prints, in a folder of its own. */
export interface ExampleNewsroom {
  folder: string
  content: string
  out: string
  /** Writes a file of its content. */
  write: (file: string, text: string) => void
  /** Puts a story into its archive. */
  archive: (own: Partial<Story>) => void
  print: (now?: Date, to?: string) => Promise<Report>
  /** A file of what it printed. */
  read: (file: string) => unknown
  close: () => void
}

/** One that has a press.json, and no stories. */
export function exampleNewsroom(): ExampleNewsroom {
  const folder = mkdtempSync(join(tmpdir(), 'newsroom-'))
  const content = join(folder, 'content')
  const out = join(folder, 'data')
  const write = (file: string, text: string) => {
    const place = join(content, file)
    mkdirSync(dirname(place), { recursive: true })
    writeFileSync(place, text)
  }
  write('press.json', JSON.stringify({ title: 'Chui Courier', language: 'en', timeZone: 'Asia/Bishkek' }))
  return {
    ...{ folder, content, out, write },
    archive: (own) => {
      const story = exampleStory({ ids: [own.path ?? ''], ...own })
      write(storyFile('archive', story.path), toStoryText(story))
    },
    print: async (now = printTime, to = out) => {
      const report = newReport('print')
      await printCommand({ content, out: to, now, progress: silent }, report)
      return report
    },
    read: (file) => JSON.parse(readFileSync(join(out, file), 'utf8')) as unknown,
    close: () => {
      rmSync(folder, { recursive: true })
    },
  }
}
