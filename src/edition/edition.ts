import * as v from 'valibot'
import { instantSchema, languageSchema, pageNameSchema, webAddressSchema } from './checks.ts'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))

/** One list of headlines: how many it holds and the name of its newest page. */
const scopeSchema = v.object({ count, head: pageNameSchema })
export type Scope = v.InferOutput<typeof scopeSchema>

/** The index of an edition: the one file that is found by a fixed name and changes. 3 KB at most. */
export const editionSchema = v.object({
  format: v.literal(1),
  title: v.string(),
  url: v.optional(webAddressSchema),
  language: languageSchema,
  timeZone: v.string(),
  /** The newest story's publishedAt or updatedAt, not the clock's. */
  updatedAt: instantSchema,
  sample: v.optional(v.literal(true)),
  /** By `all` or a country's slug. */
  scopes: v.record(v.string(), scopeSchema),
  /** The name of the search index. */
  search: v.optional(pageNameSchema),
  sources: v.array(v.object({ name: v.string(), url: v.optional(webAddressSchema), count })),
})
export type Edition = v.InferOutput<typeof editionSchema>
