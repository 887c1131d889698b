import * as v from 'valibot'
import { articleSchema } from './article.ts'
import { instantSchema, storyPathSchema } from './checks.ts'

/** When a story was taken down for good, and why, in the editor's words. */
const takenDown = { reason: v.optional(v.string()), at: instantSchema }

/** What lies in the place of an article that was taken down. */
export const removedSchema = v.object({ removed: v.literal(true), ...takenDown })
export type Removed = v.InferOutput<typeof removedSchema>

/** What lies at an article's place: the article, or, where `removed` is true, that it was taken down. */
export const articleOrRemovedSchema = v.lazy<typeof removedSchema | typeof articleSchema>((value) =>
  typeof value === 'object' && value !== null && 'removed' in value ? removedSchema : articleSchema,
)

/** All that was taken down, by path. For the site's build; not loaded by the reader. */
export const removalsSchema = v.record(storyPathSchema, v.object(takenDown))
