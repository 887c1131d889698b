import * as v from 'valibot'
import { pageNameSchema } from './checks.ts'
import { headlineSchema, type Headline } from './headline.ts'

/** What is read from a page: a headline that does not parse is left out and counted; the page stands. */
export interface HeadlinesPage {
  headlines: Headline[]
  /** The name of the next older page of the same scope. */
  older: string | null
  leftOut: number
}

export const headlinesPageSchema = v.pipe(
  v.object({ headlines: v.array(v.unknown()), older: v.nullable(pageNameSchema) }),
  v.transform(toHeadlinesPage),
)

export function toHeadlinesPage({ headlines, older }: { headlines: unknown[]; older: string | null }): HeadlinesPage {
  const read = headlines.map((headline) => v.safeParse(headlineSchema, headline))
  const good = read.flatMap((result) => (result.success ? [result.output] : []))
  return { headlines: good, older, leftOut: read.length - good.length }
}
