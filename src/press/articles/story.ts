import * as v from 'valibot'
import { articleSchema } from '#edition/article.ts'
import { imageSchema } from '#edition/headline.ts'

const {
  related: _related,
  twins: _twins,
  alsoIn: _alsoIn,
  shelves: _shelves,
  topicSlug: _topicSlug,
  ...own
} = articleSchema.entries

/**
 * A story as the press keeps it: an article of the edition without what depends on other stories (related, twins,
 * alsoIn) or follows from it (shelves, topicSlug), and with what tells it from them. `path` is its address, set once. A picture's size may not be known yet.
 */
export const storySchema = v.object({
  ...own,
  image: v.optional(
    v.object({
      ...imageSchema.entries,
      width: v.optional(imageSchema.entries.width),
      height: v.optional(imageSchema.entries.height),
    }),
  ),
  /** Guid, canonical link, file path: what tells that two items are one story. The strongest first. */
  ids: v.pipe(v.array(v.string()), v.minLength(1)),
  /** Where the story was found before it came here: paths from a site's root, percent-encoded. */
  oldAddresses: v.optional(v.array(v.string())),
  /** Path or slug of the same story in another language. */
  twin: v.optional(v.string()),
  /** Its source edited it without saying when: `updatedAt` is the time at which the edit came. */
  editSeen: v.optional(v.literal(true)),
  /** Its source gave no date: it has that of its import. For the editor's proof, until she takes this out. */
  undated: v.optional(v.literal(true)),
  /** Names of the markup that its text was freed of. For the editor's proof, until she takes this out. */
  unsafe: v.optional(v.array(v.string())),
})
export type Story = v.InferOutput<typeof storySchema>
