import * as v from 'valibot'
import { bodySchema } from './body.ts'
import { languageSchema, storyPathSchema, webAddressSchema } from './checks.ts'
import { headlineSchema } from './headline.ts'
import { shelfMarkSchema } from './shelf.ts'

/** One article with its body: a headline and what only its own page shows. */
export const articleSchema = v.object({
  ...headlineSchema.entries,
  byline: v.optional(v.string()),
  /** The topics and authors under which it is listed. */
  shelves: v.optional(v.array(shelfMarkSchema)),
  /** Where the story first stood, when it came from a feed. */
  original: v.optional(webAddressSchema),
  caption: v.optional(v.string()),
  credit: v.optional(v.string()),
  body: bodySchema,
  /** None is newer than the article itself. */
  related: v.pipe(v.array(headlineSchema), v.maxLength(4)),
  /** The same story in other languages. */
  twins: v.optional(v.array(v.object({ language: languageSchema, path: storyPathSchema }))),
})
export type Article = v.InferOutput<typeof articleSchema>
