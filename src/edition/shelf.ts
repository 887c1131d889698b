import * as v from 'valibot'
import { toHeadlinesPage } from './headlines-page.ts'
import { pageNameSchema } from './checks.ts'
import { slugSchema } from './slug.ts'

/** What stories are put together by, beside countries. */
export const shelfKinds = ['topic', 'author'] as const
export type ShelfKind = (typeof shelfKinds)[number]

/** A shelf that a story stands on: its name as the story spells it, and its name in addresses and files. */
export const shelfMarkSchema = v.object({
  kind: v.picklist(shelfKinds),
  slug: slugSchema,
  name: v.pipe(v.string(), v.minLength(1)),
})
export type ShelfMark = v.InferOutput<typeof shelfMarkSchema>
/** What a shelf is found by. */
export type ShelfName = Pick<ShelfMark, 'kind' | 'slug'>

/**
 * The stories of one topic or one author, found by its slug: the head of its headlines, as of a scope's, with its name in the spelling that
 * most of its stories have. Older pages lie with those of scopes: see `shelfScope`.
 */
export const shelfSchema = v.pipe(
  v.object({
    name: v.string(),
    count: v.pipe(v.number(), v.integer(), v.minValue(1)),
    headlines: v.array(v.unknown()),
    older: v.nullable(pageNameSchema),
  }),
  v.transform(({ name, count, ...page }) => ({ name, count, ...toHeadlinesPage(page) })),
)
export type Shelf = v.InferOutput<typeof shelfSchema>

/** The folder of a shelf's older pages among those of scopes. */
export function shelfScope({ kind, slug }: ShelfName): string {
  return `${kind}-${slug}`
}
