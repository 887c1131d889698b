import type { Headline } from '#edition/headline.ts'
import { plainSlug } from '#edition/slug.ts'
import { toShelfSlug } from './to-shelf-slug.ts'

/** The slug of a story's first topic, where the reader could not make it from the topic's name. */
export function topicSlugOf({ topics: [first = ''] }: Pick<Headline, 'topics'>): string | undefined {
  const slug = toShelfSlug(first)
  return slug === plainSlug(first) ? undefined : slug
}
