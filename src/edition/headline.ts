import * as v from 'valibot'
import { isPictureSource } from './body.ts'
import { instantSchema, languageSchema, storyPathSchema, webAddressSchema } from './checks.ts'
import { countryCodeSchema } from './country.ts'
import { slugSchema } from './slug.ts'

/** Who published a story or a rate. */
const sourceSchema = v.object({ name: v.string(), url: v.optional(webAddressSchema) })
export type Source = v.InferOutput<typeof sourceSchema>

const size = v.pipe(v.number(), v.integer(), v.minValue(1))

export const imageSchema = v.object({
  src: v.pipe(v.string(), v.check(isPictureSource, 'must be an https address or a path of the site')),
  width: size,
  height: size,
  alt: v.string(),
  sources: v.optional(v.array(v.object({ type: v.string(), srcset: v.string() }))),
})
export type Image = v.InferOutput<typeof imageSchema>

/** What a card shows. Texts are plain, entities decoded, in Unicode NFC. */
export const headlineSchema = v.object({
  path: storyPathSchema,
  title: v.pipe(v.string(), v.minLength(1)),
  summary: v.pipe(v.string(), v.maxLength(300)),
  publishedAt: instantSchema,
  updatedAt: v.optional(instantSchema),
  language: languageSchema,
  /** Those of the five that the story is about; what the filter matches. */
  countries: v.array(countryCodeSchema),
  /** The others of the five that it names. */
  mentions: v.array(countryCodeSchema),
  topics: v.array(v.string()),
  /** What the first topic is called in addresses; absent where `plainSlug` tells. */
  topicSlug: v.optional(slugSchema),
  source: sourceSchema,
  alsoIn: v.optional(v.array(v.object({ ...sourceSchema.entries, path: v.optional(storyPathSchema) }))),
  image: v.optional(imageSchema),
  /** Reading time at 220 words a minute, at least 1. */
  minutes: size,
  pin: v.optional(v.literal(true)),
})
export type Headline = v.InferOutput<typeof headlineSchema>
