import type { Headline } from '#edition/headline.ts'
import { findTraits } from './find-traits.ts'

/** How often a trait was met so far, and the last stories that have it. */
interface Posting {
  count: number
  recent: number[]
}

const relatedShown = 4
/** Stories looked at for one trait: what keeps a large archive's print from growing with its square. */
const recentKept = 24
const sharedCountry = 1.5
const otherLanguage = 0.4

/**
 * The stories most akin to each, as indices into `headlines`, the nearest first, at most four. Only older stories are
 * looked at, and traits are weighed by how rare they were when the story came out: so a newer story never changes another's.
 *
 * @param headlines oldest first, by publishedAt and path.
 * @param twins by path; a story's twins are not related to it: they are it.
 */
export function relate(
  headlines: readonly Headline[],
  twins: ReadonlyMap<string, readonly { path: string }[]>,
): number[][] {
  const postings = new Map<string, Posting>()
  const scores = new Float64Array(headlines.length)
  return headlines.map((headline, index) => {
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
      score: weigh(headline, headlines[other], scores[other] ?? 0),
    }))
    for (const other of candidates) scores[other] = 0
    return pickBest(ranked, headline, headlines, twins)
  })
}

/** A story in another language is of less use to who reads this one; one of the same countries is of more. */
function weigh(own: Headline, other: Headline | undefined, score: number): number {
  let weight = score
  for (const code of own.countries) if (other?.countries.includes(code) === true) weight += sharedCountry
  return other?.language === own.language ? weight : weight * otherLanguage
}

/** The four best, of equals the newest; of a story in several languages only the best. */
function pickBest(
  ranked: readonly { index: number; score: number }[],
  own: Headline,
  headlines: readonly Headline[],
  twins: ReadonlyMap<string, readonly { path: string }[]>,
): number[] {
  const passed = new Set((twins.get(own.path) ?? []).map(({ path }) => path))
  const best: number[] = []
  while (best.length < relatedShown) {
    let next: (typeof ranked)[number] | undefined
    for (const one of ranked) {
      if (next && (one.score < next.score || (one.score === next.score && one.index < next.index))) continue
      if (!passed.has(headlines[one.index]?.path ?? '')) next = one
    }
    if (next === undefined) break
    best.push(next.index)
    const path = headlines[next.index]?.path ?? ''
    passed.add(path)
    for (const twin of twins.get(path) ?? []) passed.add(twin.path)
  }
  return best
}
