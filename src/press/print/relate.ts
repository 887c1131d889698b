import type { Headline } from '#edition/headline.ts'
import { findTraits } from './find-traits.ts'

/** A trait, how many stories had it so far, and the last of them. */
export type Posting = [trait: string, count: number, recent: readonly number[]]

/** A story as far as another may be related to it. */
export type Akin = Pick<Headline, 'path' | 'language' | 'countries'>

/** Finds what is akin to each story. Stories are taken oldest first, by publishedAt and path, each once. */
export interface Relator {
  /** The stories most akin to the next, as indices of all, the nearest first, at most four. */
  next: (headline: Headline) => number[]
  /** What is known of the stories so far: a relator that begins with it goes on where this one is. */
  postings: () => Posting[]
}

const relatedShown = 4
/** Stories looked at for one trait: what keeps a large archive's print from growing with its square. */
const recentKept = 24
const sharedCountry = 1.5
const otherLanguage = 0.4

/**
 * Only older stories are looked at, and traits are weighed by how rare they were when the story came out: so a newer story
 * never changes what is related to another.
 *
 * @param all every story, oldest first.
 * @param twins by path; a story's twins are not related to it: they are it.
 * @param known of the first `seen` stories, which are not given again.
 */
export function newRelator(
  all: readonly Akin[],
  twins: ReadonlyMap<string, readonly { path: string }[]>,
  { seen = 0, known = [] }: { seen?: number; known?: readonly Posting[] } = {},
): Relator {
  const postings = new Map(known.map(([trait, count, recent]) => [trait, { count, recent: [...recent] }]))
  const scores = new Float64Array(all.length)
  let index = seen - 1
  return {
    next: (headline) => {
      index += 1
      // A candidate's score is never zero, so that each is listed once.
      const candidates: number[] = []
      for (const [trait, weight] of findTraits(headline)) {
        const posting = postings.get(trait)
        if (posting === undefined) {
          postings.set(trait, { count: 1, recent: [index] })
          continue
        }
        const rarity = weight * Math.log((index + 1) / posting.count)
        for (const other of posting.recent.slice(-recentKept)) {
          if (scores[other] === 0) candidates.push(other)
          scores[other] = (scores[other] ?? 0) + rarity + Number.MIN_VALUE
        }
        posting.count += 1
        posting.recent.push(index)
        if (posting.recent.length > 4 * recentKept) posting.recent = posting.recent.slice(-recentKept)
      }
      const ranked = candidates.map((other) => ({
        index: other,
        score: weigh(headline, all[other], scores[other] ?? 0),
      }))
      for (const other of candidates) scores[other] = 0
      return pickBest(ranked, headline, all, twins)
    },
    postings: () => [...postings].map(([trait, { count, recent }]) => [trait, count, recent.slice(-recentKept)]),
  }
}

/** A story in another language is of less use to who reads this one; one of the same countries is of more. */
function weigh(own: Akin, other: Akin | undefined, score: number): number {
  let weight = score
  for (const code of own.countries) if (other?.countries.includes(code) === true) weight += sharedCountry
  return other?.language === own.language ? weight : weight * otherLanguage
}

/** The four best, of equals the newest; of a story in several languages only the best. */
function pickBest(
  ranked: readonly { index: number; score: number }[],
  own: Akin,
  all: readonly Akin[],
  twins: ReadonlyMap<string, readonly { path: string }[]>,
): number[] {
  const passed = new Set((twins.get(own.path) ?? []).map(({ path }) => path))
  const best: number[] = []
  while (best.length < relatedShown) {
    let next: (typeof ranked)[number] | undefined
    for (const one of ranked) {
      if (next && (one.score < next.score || (one.score === next.score && one.index < next.index))) continue
      if (!passed.has(all[one.index]?.path ?? '')) next = one
    }
    if (next === undefined) break
    best.push(next.index)
    const path = all[next.index]?.path ?? ''
    passed.add(path)
    for (const twin of twins.get(path) ?? []) passed.add(twin.path)
  }
  return best
}
