import type { IntakeContext } from '../intake/intake.ts'
import { readDate } from '../intake/read-date.ts'
import { fieldOf, type RawItem } from './raw-item.ts'

/** Instants in UTC; absent where the post tells none that can be read. */
export interface PostDates {
  publishedAt?: string
  /** Only where it was changed after it was published. */
  updatedAt?: string
}

/**
 * When a post was published and last changed: by `wp:post_date_gmt`, else, where that is `0000-00-00 00:00:00`, by
 * `wp:post_date` in the site's zone.
 */
export function findDates(item: RawItem, { timeZone }: IntakeContext): PostDates {
  const read = (name: string, zone = '') => readDate(fieldOf(item, name) + zone, timeZone)
  const either = (name: string) => read(`${name}_gmt`, ' UTC') ?? read(name)
  const publishedAt = either('wp:post_date') ?? read('pubDate')
  const updatedAt = either('wp:post_modified')
  const isLater = updatedAt !== undefined && publishedAt !== undefined && updatedAt > publishedAt
  return { ...(publishedAt !== undefined && { publishedAt }), ...(isLater && { updatedAt }) }
}
