import { files } from '#edition/files.ts'
import { shelfScope } from '#edition/shelf.ts'
import { shelfMarkOf } from '../shelves/shelf-mark-of.ts'
import type { Entry } from '../print/gather-stories.ts'
import type { Bound, BoundStory } from './ledger.ts'

/** Binds more stories: the oldest of those that were loose. @param before what was known before the first that is not. */
export function bind(
  former: Bound,
  entries: readonly Entry[],
  before: Pick<Bound, 'postings' | 'tellings' | 'closed' | 'shelves' | 'tally'>,
  stamps: ReadonlyMap<string, string>,
): Bound {
  const joined = <T>(known: readonly T[], of: (entry: Entry) => readonly T[]) => [
    ...new Set([...known, ...entries.flatMap(of)]),
  ]
  return {
    ...before,
    stories: [...former.stories, ...entries.map((entry) => toBoundStory(entry, stamps))],
    warnings: [...former.warnings, ...entries.flatMap(({ warnings }) => warnings)],
    pictures: joined(former.pictures, ({ pictures }) => pictures.map(({ file }) => file)),
    local: joined(former.local, ({ local }) => local),
    unsettled: [...former.unsettled, ...entries.flatMap(({ unsettled }) => unsettled)],
  }
}

function toBoundStory(
  { headline, file = '', item, twin, oldAddresses }: Entry,
  stamps: ReadonlyMap<string, string>,
): BoundStory {
  const { path, publishedAt, language, countries, source } = headline
  const stamp = stamps.get(file) ?? ''
  return { file, stamp, path, publishedAt, language, countries, source: source.name, item, twin, oldAddresses }
}

/** Whether a file of an edition shows what is bound. */
export function isBound({ stories, closed, shelves, pictures }: Bound, file: string): boolean {
  const [kind = '', scope = '', page = ''] = file.split(/[/.]/)
  if (kind === 'headlines') return (closed[scope] ?? shelves[scope])?.pages.includes(page) ?? false
  if (kind === 'topics') return shelfScope({ kind: 'topic', slug: scope }) in shelves
  if (kind === 'authors') return shelfScope({ kind: 'author', slug: scope }) in shelves
  if (kind === 'articles') return stories.some(({ path }) => files.article(path) === file)
  return pictures.includes(file)
}

/** All files of an edition that show what is bound. */
export function boundFiles({ stories, closed, shelves, pictures }: Bound): Set<string> {
  return new Set([
    ...stories.map(({ path }) => files.article(path)),
    ...Object.keys(shelves).map((scope) => {
      const { kind, slug } = shelfMarkOf(scope)
      return files.shelf(kind, slug)
    }),
    ...Object.entries({ ...closed, ...shelves }).flatMap(([scope, { pages }]) =>
      pages.map((page) => files.headlines(scope, page)),
    ),
    ...pictures,
  ])
}
