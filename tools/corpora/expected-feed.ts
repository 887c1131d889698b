/** What a corpus says that an item of a feed holds. Only what is there is compared. */
export interface ExpectedItem {
  title?: string
  link?: string
  /** Milliseconds; more than one where a corpus has several dates. */
  dates?: number[]
  /** HTML or plain text; any of them will do. */
  contents?: string[]
}

/** What a corpus says that a feed holds. */
export interface ExpectedFeed {
  title?: string
  /** By their place in the feed. */
  items: Map<number, ExpectedItem>
  /** How many items there are, where that is said. */
  count?: number
}
