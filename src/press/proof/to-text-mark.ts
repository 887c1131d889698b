import { createHash } from 'node:crypto'
import { foldWords } from '../articles/fold-words.ts'
import type { TextMark } from './find-doubles.ts'

/** Characters of a text whose words are its lead, and that are compared. */
const [leadRead, compared] = [400, 1500]
/** Words below which two texts may be the same by chance, as excerpts are. */
const least = 60

/** What is kept of a plain text to tell whether another is the same. */
export function toTextMark(text: string): TextMark {
  const start = text.slice(0, compared).toLowerCase()
  const words = start.match(/[\p{L}\p{N}]+/gu) ?? []
  const hash = words.length < least ? undefined : createHash('sha256').update(words.join(' ')).digest('base64url')
  return { lead: [...new Set(foldWords(text.slice(0, leadRead)).map((word) => word.text))], hash }
}
