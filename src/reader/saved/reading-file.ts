import * as v from 'valibot'
import { muteWords, mutedWords, toMuted } from '../reading/muted-words.ts'
import { isReadMark, noteRead, readMarks } from '../reading/read-stories.ts'
import { savedStories, saveStories, toSaved } from './saved-stories.ts'

/** What was taken from a reader's file. */
interface Taken {
  /** Stories that were not saved here yet. */
  saved: number
  read: number
  muted: number
  /** Entries that are not in the form. */
  leftOut: number
}

/** Files beyond that are not of this page's making, in bytes. */
export const largestFile = 2_000_000

const fileSchema = v.object({
  /** What the file is: another page's would be left alone. */
  kind: v.literal('steppe-wire-reading'),
  version: v.literal(1),
  saved: v.array(v.unknown()),
  read: v.array(v.unknown()),
  muted: v.array(v.unknown()),
})

/** All that a reader keeps in this browser, as JSON. */
export function toReadingFile(): string {
  const file: v.InferInput<typeof fileSchema> = {
    kind: 'steppe-wire-reading',
    version: 1,
    saved: savedStories(),
    read: [...readMarks()],
    muted: mutedWords(),
  }
  return JSON.stringify(file, null, 1)
}

/**
 * Adds what such a file holds to what is kept here; nothing is taken away. Returns what was new, and whether it stays when the
 * page is closed. Undefined, and nothing is changed, where the text is no such file.
 */
export function takeReadingFile(text: string): { taken: Taken; lasts: boolean } | undefined {
  const file = v.safeParse(fileSchema, parseJson(text))
  if (!file.success) return undefined
  const { saved, read, muted } = file.output
  const stories = toSaved(saved)
  const marks = read.filter(isReadMark)
  const words = toMuted(muted)
  const sizes = () => ({ saved: savedStories().length, read: readMarks().size, muted: mutedWords().length })
  const before = sizes()
  // What is kept here goes before what the file says of the same story.
  const kept = [saveStories(stories), noteRead(marks), muteWords(words)]
  const after = sizes()
  return {
    taken: {
      saved: after.saved - before.saved,
      read: after.read - before.read,
      muted: after.muted - before.muted,
      leftOut: saved.length - stories.length + read.length - marks.length + muted.length - words.length,
    },
    lasts: kept.every(Boolean),
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
