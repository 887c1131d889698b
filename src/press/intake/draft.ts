import type { CountryCode } from '#edition/country.ts'
import type { Source } from '#edition/headline.ts'

/** A picture as a source names it; `src` is an address, a path of the site, or a file below `content/pictures/`. */
export interface DraftPicture {
  src: string
  alt?: string
  caption?: string
  credit?: string
  width?: number
  height?: number
}

/**
 * What one item of a source is read into, whatever its format. Texts other than `html` are plain: entities decoded, no
 * markup. Nothing in it is trusted yet.
 */
export interface Draft {
  /** What the report calls the item: its title, else its link, else its place in the file. */
  item: string
  /** What tells that two items are one story: guid, canonical link, file path. The strongest first, at least one. */
  ids: string[]
  source: Source
  title: string
  /** The body as HTML (Markdown is already rendered). */
  html: string
  summary?: string
  /** Instant in UTC; absent when the source gave none that can be read. */
  publishedAt?: string
  updatedAt?: string
  /** The slug its author asked for. */
  slug?: string
  /** The item's own address, canonical where known. */
  link?: string
  /**
   * What relative addresses of the body are resolved against: `xml:base`, else the item's own address. Absent for stories
   * written here, where `/pictures/a.svg` is a path of this site.
   */
  base?: string
  language?: string
  byline?: string
  /** Countries its author named; absent when they are to be found in categories and text. */
  countries?: CountryCode[]
  categories: string[]
  picture?: DraftPicture
  /** Where the story was found before it came here: paths from a site's root with their query, percent-encoded. */
  oldAddresses?: string[]
  /** Path or slug of the same story in another language. */
  twin?: string
  pin?: boolean
  /** The source's own country, from press.json. */
  sourceCountry?: CountryCode
  rights: 'full' | 'excerpt'
}
