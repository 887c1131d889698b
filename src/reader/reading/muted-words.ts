import * as v from 'valibot'
import { recall, remember } from '../remember.ts'
import { parseKept } from './kept-json.ts'

export const mutedKey = 'muted'
const most = 100
const longest = 60

const fileSchema = v.object({ version: v.literal(1), words: v.array(v.unknown()) })

/** Words, and several in a row, of stories that the reader does not want in lists, as she wrote them. */
export function parseMuted(text: string | null): string[] {
  return toMuted(parseKept(text, fileSchema)?.words ?? [])
}

/** Those of some values that can be muted, each once. A comma stands between one and the next. */
export function toMuted(values: readonly unknown[]): string[] {
  const written = values.flatMap((value) => (typeof value === 'string' ? value.split(/[,;،]/) : []))
  const words = written.map((word) => word.trim().slice(0, longest))
  return [...new Set(words.filter((word) => /[\p{L}\p{N}].*[\p{L}\p{N}]/u.test(word)))].slice(0, most)
}

export function mutedWords(): string[] {
  return parseMuted(recall(mutedKey))
}

/** Returns whether they stay when the page is closed. */
export function muteWords(words: readonly string[]): boolean {
  return write(toMuted([...mutedWords(), ...words]))
}

export function unmuteWord(word: string): boolean {
  return write(mutedWords().filter((muted) => muted !== word))
}

function write(words: readonly string[]): boolean {
  return remember(mutedKey, JSON.stringify({ version: 1, words }))
}
