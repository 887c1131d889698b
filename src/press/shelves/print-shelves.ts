import { createHash } from 'node:crypto'
import { files } from '#edition/files.ts'
import { shelfScope, type ShelfMark } from '#edition/shelf.ts'
import { pageSize, shortHash } from '../print/cut-pages.ts'
import type { Output } from '../print/open-output.ts'
import { commonest, countSpellings, emptyShelf, type BoundShelf, type LooseShelf } from './bound-shelf.ts'
import { shelfMarkOf } from './shelf-mark-of.ts'
import { sortShelves, type Filled, type Shelvable, type Standing } from './sort-shelves.ts'

/** By scope: `topic-water`. */
export type Shelves<Shelf> = Readonly<Record<string, Shelf>>

export interface ShelvesContent {
  /** How many stories are bound, and their shelves. */
  first: number
  bound: Shelves<BoundShelf>
  /** Those that are not, oldest first; before the place `boundary` they are to be bound. */
  stories: readonly Shelvable[]
  boundary: number
  /** What was printed of the same bound stories and other loose ones. */
  former: Shelves<LooseShelf>
  /** Of each of the stories, what tells whether its card is as it was. */
  digests: readonly string[]
  /** By path, all tellings of a story's event, the first one first. */
  tellings: ReadonlyMap<string, readonly { path: string }[]>
  /** The shelves of a bound story. */
  marksOf: (path: string) => readonly ShelfMark[]
  /** The headline of a story as JSON, by its place among all: the bytes that every page has. */
  cardOf: (n: number) => string
}

export interface PrintedShelves {
  loose: Record<string, LooseShelf>
  /** All that are bound once the stories before the boundary are. */
  bound: Shelves<BoundShelf>
}

/**
 * Writes the lists of topics and of authors. One on which nothing has changed since the print before is kept as it lies,
 * so that one more story costs no more than the shelves it stands on.
 */
export function printShelves(content: ShelvesContent, output: Output): PrintedShelves {
  const { bound, stories, boundary, former, digests } = content
  const shelves = sortShelves(stories, content.tellings, content.marksOf)
  for (const scope of Object.keys(former))
    if (!shelves.has(scope)) shelves.set(scope, { ...shelfMarkOf(scope), stories: [] })
  const loose: Record<string, LooseShelf> = {}
  const next: Record<string, BoundShelf> = boundary > 0 ? { ...bound } : {}
  for (const [scope, shelf] of shelves) {
    const known = bound[scope] ?? emptyShelf
    const before = former[scope]
    const isSame = before?.made === hashOf(shelf.stories, digests)
    const pages = isSame ? before.pages : writeShelf(shelf, known, content, output)
    if (isSame) {
      for (const name of pages) output.keep(files.headlines(scope, name))
      output.keep(files.shelf(shelf.kind, shelf.slug))
    }
    const older = shelf.stories.filter(({ place }) => place < boundary)
    const closing = older.length > 0 ? bindShelf(known, older, pages, content.first) : known
    if (older.length > 0) next[scope] = closing
    const left = shelf.stories.slice(older.length)
    if (left.length > 0)
      loose[scope] = { made: hashOf(left, digests), pages: pages.slice(closing.pages.length - known.pages.length) }
  }
  return { loose, bound: boundary > 0 ? next : bound }
}

/** Writes the pages of a shelf after those that are bound; returns the names of those below the head. */
function writeShelf(
  { kind, slug, stories }: Filled,
  known: BoundShelf,
  { first, cardOf }: ShelvesContent,
  output: Output,
): string[] {
  const places = [...known.rest, ...stories.map(({ place }) => first + place)]
  const count = known.pages.length * pageSize + places.length
  if (count === 0) return []
  const pages: string[] = []
  let older = known.pages.at(-1) ?? null
  let done = 0
  for (; places.length - done >= 2 * pageSize; done += pageSize) {
    const text = toText({}, places.slice(done, done + pageSize), older, cardOf)
    older = `${known.pages.length + pages.length}-${shortHash(text)}`
    output.write(files.headlines(shelfScope({ kind, slug }), older), text)
    pages.push(older)
  }
  const spellings = countSpellings(
    known.spellings,
    stories.map(({ name }) => name),
  )
  const text = toText({ name: commonest(spellings), count }, places.slice(done), older, cardOf)
  output.write(files.shelf(kind, slug), text)
  return pages
}

/** @param places of stories, oldest first. */
function toText(
  told: object,
  places: readonly number[],
  older: string | null,
  cardOf: ShelvesContent['cardOf'],
): string {
  const cards = places.map(cardOf).reverse().join()
  return `${JSON.stringify({ ...told, headlines: [] }).slice(0, -2)}${cards}],"older":${JSON.stringify(older)}}`
}

/** Closes the pages that would not be the head even if the shelf ended with these stories. */
function bindShelf(
  known: BoundShelf,
  stories: readonly Standing[],
  pages: readonly string[],
  first: number,
): BoundShelf {
  const rest = [...known.rest, ...stories.map(({ place }) => first + place)]
  const closed = pages.slice(0, Math.max(0, Math.floor(rest.length / pageSize) - 1))
  return {
    spellings: countSpellings(
      known.spellings,
      stories.map(({ name }) => name),
    ),
    pages: [...known.pages, ...closed],
    rest: rest.slice(closed.length * pageSize),
  }
}

function hashOf(stories: readonly Standing[], digests: readonly string[]): string {
  const hash = createHash('sha256')
  for (const { place, name } of stories) hash.update(`${digests[place] ?? ''} ${name}\n`)
  return hash.digest('hex').slice(0, 16)
}
