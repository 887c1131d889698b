import type { Headline } from '#edition/headline.ts'
import type { HeadlinesPage } from '#edition/headlines-page.ts'

export type PageNames = readonly { scope: string; page: string }[]
export type LoadedPage = HeadlinesPage & { scope: string }

/** Newest first; stories of one instant in a fixed order, the same as in the edition's pages. */
function newestFirst(a: Headline, b: Headline): number {
  return compare(b.publishedAt, a.publishedAt) || compare(b.path, a.path)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** The last loaded page of each scope that goes on, with the oldest story that it shows. */
function frontier(loaded: readonly LoadedPage[]) {
  const last = new Map<string, LoadedPage>()
  for (const page of loaded) last.set(page.scope, page)
  return [...last.values()].flatMap(({ scope, older, headlines }) =>
    older === null ? [] : [{ scope, page: older, oldest: headlines.at(-1) }],
  )
}

/** Which pages to load next: those of the scopes whose loaded stories end earliest in the list. Undefined at the end. */
export function nextPages(loaded: readonly LoadedPage[]): PageNames | undefined {
  const open = frontier(loaded)
  const first = open.find(({ oldest }) => oldest === undefined) ?? open.sort((a, b) => byOldest(a.oldest, b.oldest))[0]
  return first && [{ scope: first.scope, page: first.page }]
}

function byOldest(a: Headline | undefined, b: Headline | undefined): number {
  return a && b ? newestFirst(a, b) : 0
}

/**
 * The stories of all loaded pages, newest first, each once. A story older than the end of a scope that goes on is held
 * back until that scope has been loaded so far: else it would stand above stories that are newer than it.
 */
export function mergePages(loaded: readonly LoadedPage[]): Headline[] {
  const stories = new Map<string, Headline>()
  for (const page of loaded) for (const headline of page.headlines) stories.set(headline.path, headline)
  const sorted = [...stories.values()].sort(newestFirst)
  const ends = frontier(loaded).flatMap(({ oldest }) => (oldest ? [oldest] : []))
  const end = ends.sort(newestFirst)[0]
  return end ? sorted.filter((headline) => newestFirst(headline, end) <= 0) : sorted
}
