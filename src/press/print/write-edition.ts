import { createHash } from 'node:crypto'
import * as v from 'valibot'
import type { About } from '#edition/about.ts'
import type { Scope } from '#edition/edition.ts'
import { files } from '#edition/files.ts'
import { headlineSchema, type Headline } from '#edition/headline.ts'
import type { Quote, RateHistory } from '#edition/quote.ts'
import type { ShelfMark } from '#edition/shelf.ts'
import type { Tombstone } from '../archive/tombstones.ts'
import type { Bound } from '../ledger/ledger.ts'
import type { LooseShelf } from '../shelves/bound-shelf.ts'
import { printShelves, type PrintedShelves, type Shelves } from '../shelves/print-shelves.ts'
import { shelvesOf } from '../shelves/shelves-of.ts'
import type { Progress } from '../progress.ts'
import type { Settings } from '../settings.ts'
import { closePages, cutPages, type Closed } from './cut-pages.ts'
import type { Entry } from './gather-stories.ts'
import type { MadeUp } from './make-up.ts'
import type { Telling } from '../tellings/telling-finder.ts'
import type { Finished, Output } from './open-output.ts'
import { newRelator, type Posting } from './relate.ts'
import { printSearch, type PrintedSearch, type PrintedSegment } from '../search/print-search.ts'
import { zoneDay } from '../intake/zone-offset.ts'
import { sortScopes } from './sort-scopes.ts'
import { toAlsoIn } from './to-also-in.ts'
import { toEdition } from './to-edition.ts'
import { toFileText } from './to-file-text.ts'

/** Everything that an edition is made of. */
export interface EditionContent {
  /** Stories whose files lie in the output already, but for what loose ones still add to them. */
  bound: Bound
  /** Oldest first; all newer than those that are bound. */
  entries: readonly Entry[]
  /** The place in `entries` before which it is told how far the making had come. */
  boundary: number
  madeUp: MadeUp
  settings: Settings
  removed: readonly Tombstone[]
  about: About
  quotes: readonly Quote[]
  histories: readonly RateHistory[]
  /** What only a story's article has. */
  restOf: (entry: Entry) => object
  /** The headline of a bound story, as it is printed. */
  headlineOf: (path: string) => Headline
  /** The text of a story's body, by its place among all. */
  textOf: (n: number) => string
  /** The search index's segments that lie in the output, of the edition before. */
  segments: readonly PrintedSegment[]
  /** The topics and authors of loose stories, of the edition before. */
  shelves: Shelves<LooseShelf>
  /** The shelves of a bound story. */
  marksOf: (path: string) => readonly ShelfMark[]
  /** The headline of a bound story with its other tellings, as it lies in the output. */
  cardOf: (path: string) => Headline
  /** The folder of the edition. */
  out: string
  /** What `digest` was when an entry's article was last written, if that lies there still. */
  digestOf: (entry: Entry) => string | undefined
}

export interface Written extends Finished {
  /** How many articles were new or changed. */
  articles: number
  /** By path, of loose entries at least: what tells whether their articles must be written. */
  digests: ReadonlyMap<string, string>
  search: PrintedSearch
  shelves: PrintedShelves
  /** What was known before the boundary. */
  before: { postings: readonly Posting[]; closed: Record<string, Closed> }
}

/**
 * Writes an edition, each file parsed as the reader parses it; the index last, so that readers have the edition before or
 * this one, whole.
 */
export function writeEdition(content: EditionContent, output: Output, progress: Progress): Written {
  const { entries, madeUp, removed, histories, quotes, settings } = content
  for (const { pictures } of entries) for (const { file, from } of pictures) output.copy(file, from)
  const tellings = new Map(madeUp.groups.flatMap((group) => group.map(({ path }) => [path, group] as const)))
  const { headlines, cards } = toAlsoIn(
    entries.map(({ headline }) => headline),
    tellings,
  )
  const { articles, digests, postings } = writeArticles(content, headlines, output, progress)
  output.write(files.about, toFileText('about', content.about))
  output.write(files.redirects, toFileText('redirects', madeUp.redirects))
  writeRemovals(removed, output)
  for (const history of histories) output.write(files.rates(history.currency), toFileText('rates', history))
  output.write(files.quotes, toFileText('quotes', { quotes }))
  const { scopes, closed } = writePages(content, cards, output)
  const shelves = writeShelves(content, headlines, { tellings, digests }, output)
  const search = writeSearch(content, output)
  const updatedAt = madeUp.tally.updatedAt || lastRemoval(removed)
  const index = toEdition(settings, { ...madeUp.tally, updatedAt }, scopes, search.name)
  const finished = output.finish(toFileText('edition', index))
  return { ...finished, articles, digests, search, shelves, before: { postings, closed } }
}

function writeArticles(
  { bound, entries, boundary, madeUp, restOf, headlineOf, digestOf }: EditionContent,
  headlines: readonly Headline[],
  output: Output,
  progress: Progress,
): { articles: number; digests: Map<string, string>; postings: readonly Posting[] } {
  const { twins } = madeUp
  const first = bound.stories.length
  const relator = newRelator([...bound.stories, ...headlines], sameStories(madeUp), {
    seen: first,
    known: bound.postings,
  })
  let postings = bound.postings
  let articles = 0
  const digests = new Map<string, string>()
  progress.start('Writing articles', entries.length)
  for (const [n, entry] of entries.entries()) {
    const headline = headlines[n]
    if (headline === undefined) continue
    if (n === boundary && n > 0) postings = relator.postings()
    const related = relator.next(headline)
    const file = files.article(headline.path)
    const parts = related.map((index) => bound.stories[index]?.path ?? entries[index - first]?.headline)
    const former = digestOf(entry)
    const isAsked = n >= boundary || former !== undefined
    const digest = isAsked ? hashOf(JSON.stringify([headline, parts, twins.get(headline.path)])) : undefined
    if (digest !== undefined) digests.set(headline.path, digest)
    if (former !== undefined && former === digest) output.keep(file)
    else {
      const article = {
        ...headline,
        ...restOf(entry),
        shelves: toMarks(entry),
        related: parts.map((part) => (typeof part === 'string' ? headlineOf(part) : part)),
        twins: twins.get(headline.path),
      }
      if (output.write(file, toFileText('article', article))) articles += 1
    }
    progress.step(n + 1)
  }
  progress.end()
  return { articles, digests, postings }
}

/** By path, what is not related to a story because it is the same one: in another language, or told by another source. */
function sameStories({ twins, groups }: MadeUp): Map<string, readonly { path: string }[]> {
  const same = new Map<string, readonly { path: string }[]>(twins)
  for (const group of groups) for (const { path } of group) same.set(path, [...(same.get(path) ?? []), ...group])
  return same
}

/** Each also lies in the place of its article, where the reader looks for it. */
function writeRemovals(removed: readonly Tombstone[], output: Output): void {
  for (const { path, reason, at } of removed)
    output.write(files.article(path), toFileText('articleOrRemoved', { removed: true, reason, at }))
  output.write(
    files.removals,
    toFileText('removals', Object.fromEntries(removed.map(({ path, ...told }) => [path, told]))),
  )
}

/** An edition without stories is of the time when the last of them was taken down. */
function lastRemoval(removed: readonly Tombstone[]): string {
  return removed.map(({ at }) => at).reduce((last, at) => (at > last ? at : last), '')
}

function writePages(
  { bound, entries, boundary }: EditionContent,
  cards: readonly Headline[],
  output: Output,
): { scopes: Record<string, Scope>; closed: Record<string, Closed> } {
  const older = new Set(entries.slice(0, boundary).map(({ headline }) => headline.path))
  const scopes: Record<string, Scope> = {}
  const closed: Record<string, Closed> = {}
  for (const [scope, own] of sortScopes(cards, Object.keys(bound.closed))) {
    const { count, head, pages } = cutPages(own, bound.closed[scope])
    for (const { name, text } of pages) output.write(files.headlines(scope, name), text)
    scopes[scope] = { count, head }
    const before = own.filter(({ path }) => older.has(path))
    closed[scope] = closePages(before, pages, bound.closed[scope])
  }
  return { scopes, closed }
}

function writeShelves(
  { bound, entries, boundary, shelves, marksOf, cardOf }: EditionContent,
  headlines: readonly Headline[],
  { tellings, digests }: { tellings: ReadonlyMap<string, readonly Telling[]>; digests: ReadonlyMap<string, string> },
  output: Output,
): PrintedShelves {
  const first = bound.stories.length
  return printShelves(
    {
      ...{ first, bound: bound.shelves, boundary, former: shelves, tellings, marksOf },
      stories: entries.map((entry) => ({ path: entry.headline.path, marks: () => toMarks(entry) })),
      digests: entries.map(({ headline }) => digests.get(headline.path) ?? ''),
      cardOf: (n) => toCardText(headlines[n - first] ?? cardOf(bound.stories[n]?.path ?? '')),
    },
    output,
  )
}

function toMarks({ headline, byline }: Entry): ShelfMark[] {
  return shelvesOf(headline, byline)
}

/** A headline as it stands in a page. Only other tellings were added to it since it was parsed. */
function toCardText(headline: Headline): string {
  return JSON.stringify(headline.alsoIn ? v.parse(headlineSchema, headline) : headline)
}

function writeSearch(content: EditionContent, output: Output): PrintedSearch {
  const { bound, entries, headlineOf, textOf, settings, segments, out } = content
  const first = bound.stories.length
  return printSearch(
    {
      out,
      paths: [...bound.stories.map(({ path }) => path), ...entries.map(({ headline }) => headline.path)],
      bound: first,
      isFresh: (n) => entries[n - first]?.rest !== undefined,
      storyOf: (n) => {
        const headline = entries[n - first]?.headline ?? headlineOf(bound.stories[n]?.path ?? '')
        const { path, title, summary, publishedAt, language, countries, source, minutes } = headline
        return {
          card: { path, title, summary, publishedAt, language, countries, source: source.name, minutes },
          body: textOf(n),
          day: zoneDay(publishedAt, settings.timeZone),
        }
      },
      former: segments,
    },
    output,
  )
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32)
}
