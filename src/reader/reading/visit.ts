import * as v from 'valibot'
import { instantSchema } from '#edition/checks.ts'
import type { Headline } from '#edition/headline.ts'
import { recall, remember } from '../remember.ts'
import { parseKept } from './kept-json.ts'
import { toReadMark } from './read-stories.ts'

const key = 'visit'
/** Whoever comes back sooner goes on with the same visit, in milliseconds. */
const pause = 30 * 60_000

/** The newest stories as they were once: what is not among them, and no older than they, is new. */
const headSchema = v.object({ from: instantSchema, known: v.pipe(v.array(v.string()), v.maxLength(200)) })

const visitSchema = v.object({
  version: v.literal(1),
  /** When the page was last looked at, in milliseconds. */
  at: v.number(),
  /** At the end of the visit before; absent in the first. */
  before: v.optional(headSchema),
  /** In this visit. */
  seen: v.optional(headSchema),
})
export type Visit = v.InferOutput<typeof visitSchema>

export function recallVisit(): Visit | undefined {
  return parseKept(recall(key), visitSchema)
}

export function rememberVisit(visit: Visit): void {
  remember(key, JSON.stringify(visit))
}

/** The visit that a reader is in at `now`: the kept one, or a new one, before which there was that. */
export function toVisit(kept: Visit | undefined, now: number): Visit {
  if (!kept) return { version: 1, at: now }
  if (Math.abs(now - kept.at) < pause) return { ...kept, at: now }
  const { seen, before } = kept
  const last = seen ?? before
  return { version: 1, at: now, ...(last && { before: last }), ...(seen && { seen }) }
}

/** A visit in which the newest stories of all were there to be seen. */
export function withSeen(visit: Visit, headlines: readonly Headline[]): Visit {
  const [first] = headlines
  if (!first) return visit
  const from = headlines.reduce(
    (oldest, { publishedAt }) => (publishedAt < oldest ? publishedAt : oldest),
    first.publishedAt,
  )
  return { ...visit, seen: { from, known: headlines.slice(0, 200).map(({ path }) => toReadMark(path)) } }
}

/** Tells the stories that were not there at the end of the visit before. By what was there, not by clocks: feeds come late. */
export function newOf({ before }: Visit): (headline: Pick<Headline, 'path' | 'publishedAt'>) => boolean {
  if (!before) return () => false
  const known = new Set(before.known)
  return ({ path, publishedAt }) => publishedAt >= before.from && !known.has(toReadMark(path))
}
