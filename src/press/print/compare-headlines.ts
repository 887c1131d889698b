import type { Headline } from '#edition/headline.ts'

type Ordered = Pick<Headline, 'publishedAt' | 'path'>

/** The order of every list of headlines, oldest first: by publishedAt, then by path. */
export function compareHeadlines(a: Ordered, b: Ordered): number {
  if (a.publishedAt !== b.publishedAt) return a.publishedAt < b.publishedAt ? -1 : 1
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0
}
