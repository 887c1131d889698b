import { unpackAscending } from '#edition/postings.ts'
import type { Found } from './find-terms.ts'

/** What a run of stories has of each word that is looked for. */
export interface FoundRun {
  /** The number of its first story, and how many it has. */
  from: number
  count: number
  words: readonly (readonly [exact: readonly Found[], longer: readonly Found[]])[]
  /** Whether a story may be shown, by its place in the run. */
  passes: (place: number) => boolean
}

/** Numbers of stories, the best first: a thousand at most, of `count`. */
export interface Ranked {
  stories: number[]
  count: number
}

const exactWeights = [12, 6, 3] as const
const longerWeights = [8, 4, 2] as const
/** How much more the newest story is worth than the oldest. */
const newness = 0.5
const rankedAtMost = 1000
/** A word of more than every second story need not be in one that has the others. */
const common = { share: 0.5, least: 200 }

/**
 * Ranks stories that have all words: by where each stands and by how rare it is, of equals the newer first.
 *
 * @param total how many stories there are in all.
 */
export function rank(runs: readonly FoundRun[], total: number): Ranked {
  const weighed = runs.map((run) => ({ run, weights: run.words.map((word) => weigh(word, run.count)) }))
  const words = runs[0]?.words.length ?? 0
  const counts = Array.from({ length: words }, (_, word) =>
    weighed.reduce((sum, { weights }) => sum + countOf(weights[word]), 0),
  )
  const isRare = (count: number) => total < common.least || count <= total * common.share
  const needed = counts.some((count) => isRare(count)) ? counts.map(isRare) : counts.map(() => true)
  const rarity = counts.map((count) => Math.log(1 + total / Math.max(1, count)))

  const found: number[] = []
  const scores = new Float64Array(total)
  for (const { run, weights } of weighed) {
    for (let place = 0; place < run.count; place++) {
      let score = 0
      let has = true
      for (let word = 0; word < words && has; word++) {
        const weight = weights[word]?.[place] ?? 0
        score += weight * (rarity[word] ?? 0)
        has = weight > 0 || needed[word] === false
      }
      if (!has || score === 0 || !run.passes(place)) continue
      const story = run.from + place
      found.push(story)
      scores[story] = score * (1 + (newness * story) / total)
    }
  }
  const best = aboveLeast(found, scores).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || b - a)
  return { stories: best.slice(0, rankedAtMost), count: found.length }
}

function weigh([exact, longer]: FoundRun['words'][number], count: number): Uint8Array {
  const weights = new Uint8Array(count)
  const note = (found: readonly Found[], values: readonly number[]) => {
    for (const lists of found) {
      for (const [place, list] of lists.entries()) {
        const value = values[place] ?? 0
        for (const story of unpackAscending(list)) if ((weights[story] ?? 0) < value) weights[story] = value
      }
    }
  }
  note(exact, exactWeights)
  note(longer, longerWeights)
  return weights
}

function countOf(weights: Uint8Array | undefined): number {
  let count = 0
  for (const weight of weights ?? []) if (weight > 0) count += 1
  return count
}

/** Those that may be among the best: numbers alone are sorted far sooner. */
function aboveLeast(found: number[], scores: Float64Array): number[] {
  if (found.length <= rankedAtMost) return found
  const sorted = scores.slice().sort()
  const least = sorted[sorted.length - rankedAtMost] ?? 0
  return found.filter((story) => (scores[story] ?? 0) >= least)
}
