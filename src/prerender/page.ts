import type { Currency } from '#edition/quote.ts'
import type { Headline } from '#edition/headline.ts'
import type { Removed } from '#edition/removed.ts'
import type { ShelfMark, ShelfName } from '#edition/shelf.ts'
import type { Filter } from '#reader/countries/addresses.ts'

/** One address of the site, and what its HTML says of it before any script runs. */
export type Page = {
  /** `kazakhstan/index.html`, below the site's folder. */
  file: string
  title: string
  description: string
} & (Addressed | { kind: 'missing'; address?: undefined })

/**
 * A page as the list of pages has it: that of a story, of a topic or of an author is made up by whoever draws it, from its
 * file.
 */
export type ListedPage = OtherPage | { kind: 'story'; file: string; path: string } | ListedShelf

export type OtherPage = Exclude<Page, { kind: 'article' | 'shelf' }>

/** The page of a topic or of an author. */
export interface ListedShelf {
  kind: 'listed-shelf'
  file: string
  address: string
  shelf: ShelfName
}

/** `address` counts from the site's root: `/kazakhstan/`. */
type Addressed = { address: string } & (
  | ListPage
  | NumberedPage
  | { kind: 'combination'; filter: Filter }
  | { kind: 'article'; headline: Headline }
  | { kind: 'shelf'; shelf: ShelfMark }
  | { kind: 'removed'; path: string; removed: Omit<Removed, 'removed'> }
  | { kind: 'currency'; currency: Currency }
  | { kind: 'rates' | 'search' | 'saved' | 'about' }
)

/** The newest stories of all countries (`front`) or of one. */
export interface ListPage {
  kind: 'front' | 'country'
  scope: string
  /** The name of the scope's head: `12-3fa9c1d2`. */
  head: string
}

/** A page of stories at an address of its own. */
export interface NumberedPage {
  kind: 'numbered'
  scope: string
  /** The name of the page of headlines: `11-91ab02c4`. */
  name: string
  number: number
  /** Whether a page of newer stories, other than the head, lies above it. */
  newer: boolean
}
