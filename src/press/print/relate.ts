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
  return headlines.map((headline, index) => {
    const scores = new Map<number, number>()
    const traits = findTraits(headline)
    for (const [trait, weight] of traits) {
      const posting = postings.get(trait)
      if (posting === undefined) {
        postings.set(trait, { count: 1, recent: [index] })
        continue
      }
      const rarity = weight * Math.log((index + 1) / posting.count)
      for (const other of posting.recent.slice(-recentKept)) scores.set(other, (scores.get(other) ?? 0) + rarity)
      posting.count += 1
      posting.recent.push(index)
      if (posting.recent.length > 4 * recentKept) posting.recent = posting.recent.slice(-recentKept)
    }
    return pickBest(headlines, headline, scores, twins)
  })
}

function pickBest(
  headlines: readonly Headline[],
  own: Headline,
  scores: ReadonlyMap<number, number>,
  twins: ReadonlyMap<string, readonly { path: string }[]>,
): number[] {
  const ranked = [...scores].flatMap(([index, score]) => {
    const other = headlines[index]
    if (other === undefined) return []
    const shared = own.countries.filter((code) => other.countries.includes(code)).length
    const factor = other.language === own.language ? 1 : otherLanguage
    return [{ index, path: other.path, score: factor * (score + sharedCountry * shared) }]
  })
  ranked.sort((a, b) => b.score - a.score || b.index - a.index)
  const seen = new Set((twins.get(own.path) ?? []).map(({ path }) => path))
  const best: number[] = []
  for (const { index, path } of ranked) {
    if (best.length === relatedShown) break
    if (seen.has(path)) continue
    best.push(index)
    for (const twin of twins.get(path) ?? []) seen.add(twin.path)
  }
  return best
}
