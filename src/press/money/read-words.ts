import { isBlank, letters, matchAt } from './characters.ts'

/** A word of a text. */
export interface Word {
  /** For comparison: in lower case, all its apostrophes alike. */
  folded: string
  written: string
  end: number
}

/** What stands after a number, or after a word. */
export interface Following {
  /** Behind a hyphen, up to two blanks, or nothing. */
  start: number
  /** The one word there, in the ways that it may end: with what follows its apostrophe (`soʻm`), without (`manat’s`). */
  words: readonly Word[]
}

const marks = "'’ʻʼ‘`´ʹ"
const word = new RegExp(`([${letters}]{1,24})([${marks}][${letters}]{1,12})?(?![${letters}])`, 'y')
const anyMark = new RegExp(`[${marks}]`, 'g')

/** The word after a place. Looks at most forty characters far. */
export function readFollowing(text: string, at: number): Following {
  const start = skipGap(text, at)
  const [whole, short = ''] = matchAt(word, text, start) ?? []
  if (whole === undefined) return { start, words: [] }
  if (/^u$/i.test(whole) && /^\.s\./i.test(text.slice(start + 1, start + 4)))
    return { start, words: [toWord('U.S.', start)] }
  const words = [toWord(whole, start)]
  return { start, words: whole === short ? words : [...words, toWord(short, start)] }
}

/** What a list holds for the word, in the longest way that it holds it. */
export function pick<T>(
  { words }: Following,
  find: (word: Word) => T | undefined,
): { word: Word; value: T } | undefined {
  for (const word of words) {
    const value = find(word)
    if (value !== undefined) return { word, value }
  }
  return undefined
}

function toWord(written: string, start: number): Word {
  const folded = written.normalize('NFC').toLowerCase().replace(anyMark, "'")
  return { folded, written, end: start + written.length }
}

function skipGap(text: string, at: number): number {
  const first = text.charCodeAt(at)
  if (first === 0x2d || first === 0x2011) return at + 1
  if (!isBlank(text, at)) return at
  return isBlank(text, at + 1) ? at + 2 : at + 1
}
