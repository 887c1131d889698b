import * as v from 'valibot'
import { daySchema, instantSchema, languageSchema, pageNameSchema, storyPathSchema } from './checks.ts'
import { countryCodeSchema } from './country.ts'

/**
 * The search index. Stories are numbered by publishedAt and path, the oldest first, and lie in a few segments, large old
 * ones and small new ones, cut where `segmentEnds` says; those after the last segment stand in the index itself.
 *
 * The terms of a segment's stories are sorted by UTF-16 units and cut into parts. A term is one text: itself, then, each after
 * a blank, the packed numbers (see postings.ts, counted from the segment's first story) of the stories that have it in
 * their title, else in their summary, else only in their body. A term with `*` at its end stands for all that begin with
 * what is before it, where those are too many to be loaded; `=KZ` for the stories of a country (all in the first list).
 */
const termsSchema = v.array(v.pipe(v.string(), v.regex(/^[^ ]+ [^ ]* [^ ]* [^ ]*$/, 'must be a term with three lists')))

/** What a search shows of a story: of its headline, what can be said in words. */
const cardSchema = v.object({
  path: storyPathSchema,
  title: v.string(),
  summary: v.string(),
  publishedAt: instantSchema,
  language: languageSchema,
  countries: v.array(countryCodeSchema),
  source: v.string(),
  minutes: v.number(),
})
export type SearchCard = v.InferOutput<typeof cardSchema>

const count = v.pipe(v.number(), v.integer(), v.minValue(0))

/** The edition's calendar days of stories in their order: from the first day on, how many each has, packed. */
export const searchDaysSchema = v.object({ first: daySchema, counts: v.string() })
export type SearchDays = v.InferOutput<typeof searchDaysSchema>

const segmentSchema = v.object({
  /** The number of its first story, and 8 hex digits of its content. */
  name: pageNameSchema,
  /** How many stories it holds, and in how many parts their terms are. */
  count,
  parts: count,
})
export type SearchSegment = v.InferOutput<typeof segmentSchema>

export const searchIndexSchema = v.object({
  segments: v.array(segmentSchema),
  rest: v.object({ count, terms: termsSchema, cards: v.array(cardSchema), days: v.nullable(searchDaysSchema) }),
})
export type SearchIndex = v.InferOutput<typeof searchIndexSchema>

/** The first term of each part of a segment. */
export const searchPartsSchema = v.object({ starts: v.array(v.string()) })
export const searchTermsSchema = v.object({ terms: termsSchema })
export const searchCardsSchema = v.object({ cards: v.array(cardSchema) })

/** So many cards lie in one file. */
export const searchCardsInFile = 16

/** Segments end where the count of stories can be divided by these: so few are there, however many stories. */
const steps = [8192, 512, 32]

/** The ends of the segments of so many stories, the oldest first; the rest is not in a segment. */
export function segmentEnds(stories: number): number[] {
  const ends = steps.map((step) => Math.floor(stories / step) * step)
  return ends.filter((end, n) => end > (ends[n - 1] ?? 0))
}
