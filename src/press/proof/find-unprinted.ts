import type { Quote } from '#edition/quote.ts'
import type { Addressed } from '../print/find-redirects.ts'
import type { Finding } from './finding.ts'

/** A story, and what its printed article is compared by. */
export interface Printed {
  source: string
  item: string
  path: string
  mark: string
}

/** What lies in an edition's folder. */
export interface PrintedEdition {
  /** What the report calls it: the folder. */
  name: string
  /** By path, what the articles are compared by. */
  marks: ReadonlyMap<string, string>
  quotes: readonly Quote[]
}

/** What a content folder would print. */
export interface Printable {
  /** Oldest first. */
  stories: readonly Printed[]
  /** Those that were taken down. */
  removed: readonly Addressed[]
  /** Paths of stories that wait for their date. */
  held: ReadonlySet<string>
  quotes: readonly Quote[]
}

/** Where a printed edition is behind the content; of the newest story first. */
export function findUnprinted({ stories, removed, held, quotes }: Printable, printed: PrintedEdition): Finding[] {
  const { name, marks } = printed
  const behind = (source: string, item: string, text: string): Finding => ({ kind: 'unprinted', source, item, text })
  const alive = new Set(stories.map(({ path }) => path))
  const dead = new Set(removed.map(({ path }) => path))
  const tellLeft = (path: string) => {
    if (dead.has(path)) return 'was taken down, but is still printed'
    return held.has(path) ? 'is printed, but held until its date' : 'is printed, but gone from the content'
  }
  return [
    ...[...stories].reverse().flatMap(({ source, item, path, mark }) => {
      const own = marks.get(path)
      if (own === mark) return []
      return [behind(source, item, own === undefined ? 'is not printed' : 'is printed in an older version')]
    }),
    ...[...marks.keys()]
      .filter((path) => !alive.has(path))
      .sort()
      .map((path) => behind(name, path, tellLeft(path))),
    ...findOldQuotes(quotes, printed).map((text) => behind(name, 'quotes.json', text)),
  ]
}

function findOldQuotes(quotes: readonly Quote[], printed: PrintedEdition): string[] {
  const told = (quote: Quote | undefined) => (quote ? `${quote.value} of ${quote.asOf}` : '')
  const old = quotes.filter((quote) => told(quote) !== told(printed.quotes.find(({ pair }) => pair === quote.pair)))
  return old.length === 0
    ? []
    : [`newer rates are held than those printed of ${old.map(({ pair }) => pair).join(', ')}`]
}
