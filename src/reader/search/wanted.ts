import { findSearchWords, toSearchTerms } from '#edition/search-words.ts'

/** A word that is looked for. */
export interface Wanted {
  term: string
  /** Whether longer words that begin with it are looked for too. */
  open: boolean
}

const wordsAtMost = 8
/** The last word may not be written to its end. */
const openFrom = { last: 2, others: 4 }

/** The words of what was typed, each once; the first eight. */
export function toWanted(text: string): Wanted[] {
  const terms = [...new Set(toSearchTerms(text))].slice(0, wordsAtMost)
  return terms.map((term, n) => {
    const least = n === terms.length - 1 ? openFrom.last : openFrom.others
    return { term, open: term.length >= least }
  })
}

/** A text cut where words that are looked for begin and end. */
export function cutAtWanted(text: string, wanted: readonly Wanted[]): { text: string; found: boolean }[] {
  const isFound = (word: string) => wanted.some(({ term, open }) => word === term || (open && word.startsWith(term)))
  const pieces: { text: string; found: boolean }[] = []
  let at = 0
  for (const { term, start, end } of findSearchWords(text)) {
    if (!isFound(term)) continue
    if (start > at) pieces.push({ text: text.slice(at, start), found: false })
    pieces.push({ text: text.slice(start, end), found: true })
    at = end
  }
  return at < text.length ? [...pieces, { text: text.slice(at), found: false }] : pieces
}
