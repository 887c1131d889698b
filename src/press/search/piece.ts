import { packAscending, packNumber, unpackAscending, unpackNumbers } from '#edition/postings.ts'
import type { SearchCard } from '#edition/search.ts'
import { cutWords, toSearchTerm } from '#edition/search-words.ts'

/** A story as search takes it in. */
export interface SearchStory {
  card: SearchCard
  /** Its body's text. */
  body: string
  /** The edition's calendar day: `2025-12-09`. */
  day: string
}

/** Stories of one list, packed, and the last of them. */
interface List {
  text: string
  last: number
}

/** Of a term: the stories that have it in their title; else in their summary; else in their body. */
export type Lists = readonly [title: List, lead: List, body: List]

/** A run of stories, and which of them have each term. */
export interface Piece {
  terms: Map<string, Lists>
  cards: readonly SearchCard[]
  /** Of each story. */
  days: readonly string[]
}

export const nowhere: List = { text: '', last: -1 }

/** Of a term: the stories found so far, and the last of them, which has it in one field only. */
interface Found {
  numbers: readonly [title: number[], lead: number[], body: number[]]
  last: number
}

export function toPiece(stories: readonly SearchStory[]): Piece {
  const found = new Map<string, Found>()
  const take = (term: string): Found => {
    const taken = found.get(term) ?? { numbers: [[], [], []], last: -1 }
    found.set(term, taken)
    return taken
  }
  // A newsroom's words are few, and each comes again and again: most of them are looked up here only.
  const known = new Map<string, Found>()
  const note = (words: readonly string[], field: 0 | 1 | 2, story: number) => {
    for (const word of words) {
      let one = known.get(word)
      if (!one) known.set(word, (one = take(toSearchTerm(word))))
      if (one.last === story) continue
      one.last = story
      one.numbers[field].push(story)
    }
  }
  for (const [n, { card, body }] of stories.entries()) {
    for (const code of new Set(card.countries)) take(`=${code}`).numbers[0].push(n)
    note(cutWords(card.title), 0, n)
    note(cutWords(card.summary), 1, n)
    note(cutWords(body), 2, n)
  }
  // What nothing was left of.
  found.delete('')
  const terms = [...found].map(([term, { numbers }]): [string, Lists] => {
    const [title, lead, body] = numbers
    return [term, [pack(title), pack(lead), pack(body)]]
  })
  return { terms: new Map(terms), cards: stories.map(({ card }) => card), days: stories.map(({ day }) => day) }
}

function pack(numbers: readonly number[]): List {
  return numbers.length === 0 ? nowhere : { text: packAscending(numbers), last: numbers.at(-1) ?? -1 }
}

/** Runs of stories, each beginning where the one before ends, as one. */
export function joinPieces(pieces: readonly Piece[]): Piece {
  const [only, second] = pieces
  if (only && !second) return only
  const terms = new Map<string, Lists>()
  let offset = 0
  for (const { terms: own, cards } of pieces) {
    for (const [term, [title, lead, body]] of own) {
      const [first, then, last] = terms.get(term) ?? [nowhere, nowhere, nowhere]
      terms.set(term, [join(first, title, offset), join(then, lead, offset), join(last, body, offset)])
    }
    offset += cards.length
  }
  return { terms, cards: pieces.flatMap(({ cards }) => cards), days: pieces.flatMap(({ days }) => days) }
}

function join(former: List, list: List, offset: number): List {
  if (list.text === '') return former
  if (offset === 0) return list
  // Only the first number's gap is another one now.
  const [first = 0] = unpackNumbers(list.text.slice(0, 8))
  const text = former.text + packNumber(offset + first - former.last - 1) + list.text.slice(packNumber(first).length)
  return { text, last: offset + list.last }
}

/** The text of a term, as the index holds it. */
export function toTermText(term: string, [title, lead, body]: Lists): string {
  return `${term} ${title.text} ${lead.text} ${body.text}`
}

/** What a text of the index says; `*` at a term's end stands for many. */
export function readTermText(text: string): [term: string, lists: Lists] {
  const [term = '', ...packed] = text.split(' ')
  const [title = nowhere, lead = nowhere, body = nowhere] = packed.map((list): List => {
    return list === '' ? nowhere : { text: list, last: unpackAscending(list).at(-1) ?? -1 }
  })
  return [term, [title, lead, body]]
}
