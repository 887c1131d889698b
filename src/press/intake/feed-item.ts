import type { DraftPicture } from './draft.ts'

/** One item of a feed, the same for every format, as its source wrote it: nothing resolved, nothing checked. */
export interface FeedItem {
  guid?: string | undefined
  /** Whether the guid may be an address. */
  guidIsLink?: boolean | undefined
  link?: string | undefined
  /** `xml:base` of the item. */
  base?: string | undefined
  /** `xml:base` of its text, within that of the item. */
  textBase?: string | undefined
  /** Plain text. */
  title: string
  /** HTML. */
  summary?: string | undefined
  /** HTML. */
  body?: string | undefined
  /** Dates as written, the best first. */
  published: string[]
  updated: string[]
  byline?: string | undefined
  categories: string[]
  language?: string | undefined
  pictures: DraftPicture[]
}

/** A feed, the same for every format. */
export interface Feed {
  title: string
  link?: string | undefined
  /** Its own address, as it tells it. */
  self?: string | undefined
  language?: string | undefined
  base?: string | undefined
  byline?: string | undefined
  items: FeedItem[]
}

/** The values that are there. */
export function present<T>(...values: (T | null | undefined)[]): T[] {
  return values.filter((value) => value !== null && value !== undefined)
}

/** Names on one line; undefined where there are none. */
export function listNames(names: readonly (string | undefined)[]): string | undefined {
  const known = new Set(present(...names))
  return known.size > 0 ? [...known].join(', ') : undefined
}
