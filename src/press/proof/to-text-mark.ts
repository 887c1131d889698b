import { createHash } from 'node:crypto'
import { foldWords } from '../articles/fold-words.ts'
import type { TextMark } from './find-doubles.ts'

/** Characters of a text whose words are its lead; words below which two texts may be the same by chance, as excerpts are. */
const [leadRead, least] = [400, 60]

/** What is kept of a plain text to tell whether another is the same. */
export function toTextMark(text: string): TextMark {
  const plain = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  const isLong = plain.split(' ', least).length === least
  const lead = [...new Set(foldWords(text.slice(0, leadRead)).map((word) => word.text))]
  return { lead, hash: isLong ? createHash('sha256').update(plain).digest('base64url').slice(0, 16) : undefined }
}
