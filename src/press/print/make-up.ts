import type { Headline } from '#edition/headline.ts'
import type { Redirects } from '#edition/redirects.ts'
import type { Bound } from '../ledger/ledger.ts'
import type { Warning } from '../report.ts'
import { newTellingFinder, type Telling, type TellingsKnown } from '../tellings/telling-finder.ts'
import { findRedirects, toContestedText, type Addressed } from './find-redirects.ts'
import { findTwins, toMissingText, type Twin } from './find-twins.ts'
import type { Entry } from './gather-stories.ts'
import { tally, type Tally } from './tally.ts'

/** What of an edition can only be told of its stories together. */
export interface MadeUp {
  /** By path. */
  twins: ReadonlyMap<string, readonly Twin[]>
  /** Of each event that is told more than once all tellings, the first one first. */
  groups: readonly (readonly Telling[])[]
  redirects: Redirects
  tally: Tally
  warnings: Warning[]
  /** What was known of the stories before the boundary. */
  before: { tellings: TellingsKnown | null; tally: Tally }
}

interface MakeUpOptions {
  /** The place in the entries before which what is known is told too. */
  boundary: number
  removed: readonly Addressed[]
  /** The plain text of a story's body, by its place among all. */
  textOf: (n: number) => string
}

/**
 * @param entries oldest first; all newer than what is bound.
 */
export function makeUp(bound: Bound, entries: readonly Entry[], { boundary, removed, textOf }: MakeUpOptions): MadeUp {
  const headlines = entries.map(({ headline }) => headline)
  const stories = [...bound.stories, ...entries.map(toNamed)]
  const { twins, missing } = findTwins(stories)
  const { redirects, contested } = findRedirects<Claim>([...stories, ...removed])
  const all = tally(headlines, bound.tally)
  const before = tally(headlines.slice(0, boundary), bound.tally)
  const tellings =
    all.sources.length > 1 ? findTellings(bound, headlines, boundary, textOf) : { groups: [], before: null }
  return {
    twins,
    groups: tellings.groups,
    redirects,
    tally: all,
    warnings: [
      ...missing.map((story): Warning => {
        return { kind: 'twin', source: story.source, item: story.item, text: toMissingText(story) }
      }),
      ...contested.map((claim): Warning => {
        const { source = 'archive', item = claim.story.path } = claim.story
        return { kind: 'redirect', source, item, text: toContestedText(claim) }
      }),
    ],
    before: { tellings: tellings.before, tally: before },
  }
}

/** A story that was taken down has no name of its own any more. */
type Claim = Addressed & { source?: string; item?: string }

function toNamed({ headline, item, twin, oldAddresses }: Entry) {
  const { path, publishedAt, language } = headline
  return { path, publishedAt, language, source: headline.source.name, item, twin, oldAddresses }
}

function findTellings(
  bound: Bound,
  headlines: readonly Headline[],
  boundary: number,
  textOf: (n: number) => string,
): { groups: readonly (readonly Telling[])[]; before: TellingsKnown | null } {
  const finder = newTellingFinder(textOf, bound.tellings ? { seen: bound.stories.length, known: bound.tellings } : {})
  let before = bound.tellings
  for (const [n, headline] of headlines.entries()) {
    if (n === boundary && n > 0) before = finder.known()
    finder.add(headline)
  }
  return { groups: finder.groups(), before }
}

/** Groups of stories some of which are loose and some bound, as one text: while it is the same, what is bound is. */
export function findStraddling({ twins, groups }: MadeUp, loose: readonly Entry[]): string {
  const paths = new Set(loose.map(({ headline }) => headline.path))
  const named = [...groups, ...[...twins].map(([path, others]) => [{ path }, ...others])]
  const astride = named
    .map((group) => group.map(({ path }) => path))
    .filter((group) => group.some((path) => paths.has(path)) && !group.every((path) => paths.has(path)))
  return JSON.stringify(astride)
}
