import * as v from 'valibot'
import { articleSchema, type Article } from '#edition/article.ts'
import type { Spool } from './open-spool.ts'

const { byline, original, caption, credit, body } = articleSchema.entries
const restSchema = v.object({ byline, original, caption, credit, body })

/** What of a story is only in its article. */
export type Rest = v.InferOutput<typeof restSchema>

export function toRest({ byline, original, caption, credit, body }: Article): Rest {
  return { byline, original, caption, credit, body }
}

/** @param number that of the text in the spool. */
export function readRest(spool: Spool, number: number): Rest {
  return v.parse(v.pipe(v.string(), v.parseJson(), restSchema), spool.get(number))
}
