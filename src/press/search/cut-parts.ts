import { packAscending, unpackAscending } from '#edition/postings.ts'
import { toTermText, type Lists, type Piece } from './piece.ts'

/** What a part holds at most, in characters; of large segments more, so that they are not cut into too many. */
const usual = 4096
const storiesToCharacter = 4

/**
 * The texts of a piece's terms in their order, cut into parts that a search loads one at a time. One that is larger than a
 * part should be stands alone: so what is no larger lies in three at most.
 */
export function cutParts(piece: Piece): string[][] {
  const size = Math.max(usual, Math.round(piece.cards.length / storiesToCharacter))
  const parts: string[][] = []
  let left = 0
  for (const text of sortTerms(piece, size)) {
    if (text.length > left) {
      parts.push([])
      left = size
    }
    parts.at(-1)?.push(text)
    left -= text.length
  }
  return parts
}

/** The texts of all terms, in their order. @param size above which those that begin alike are also told together. */
export function sortTerms({ terms, cards }: Piece, size = Infinity): string[] {
  const sorted = [...terms.keys()].sort()
  const lists = sorted.map((term) => terms.get(term) ?? [])
  const texts = sorted.map((term) => toTermText(term, terms.get(term) as Lists))
  const all: string[] = []
  const field = new Uint8Array(cards.length)

  const together = (from: number, to: number): string => {
    for (let n = from; n < to; n++) {
      for (const [place, { text }] of lists[n]?.entries() ?? [])
        for (const story of unpackAscending(text)) field[story] = Math.max(field[story] ?? 0, 3 - place)
    }
    const numbers: [number[], number[], number[]] = [[], [], []]
    for (let story = 0; story < field.length; story++) {
      const found = field[story] ?? 0
      if (found > 0) numbers[3 - found]?.push(story)
    }
    field.fill(0)
    return numbers.map(packAscending).join(' ')
  }
  /** Those from `from` to `to` begin with the same `length` letters. */
  const tell = (from: number, to: number, length: number): void => {
    const start = sorted[from]?.slice(0, length) ?? ''
    let next = from
    if (sorted[next] === start) all.push(texts[next++] ?? '')
    let weight = 0
    for (let n = from; n < to; n++) weight += texts[n]?.length ?? 0
    const isLarge = length === 0 || (to - from > 1 && weight > size)
    if (length > 1 && isLarge && start !== '') all.push(`${start}* ${together(from, to)}`)
    if (!isLarge) {
      for (; next < to; next++) all.push(texts[next] ?? '')
      return
    }
    while (next < to) {
      const letter = sorted[next]?.charAt(length)
      let end = next + 1
      while (end < to && sorted[end]?.charAt(length) === letter) end++
      tell(next, end, length + 1)
      next = end
    }
  }
  tell(0, sorted.length, 0)
  return all
}
