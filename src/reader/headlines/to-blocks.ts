/** How much of a wide page's row a card takes. */
export type Span = 'lead' | 'second' | 'tall' | 'third' | 'half' | 'whole'

export interface Placed<Item> {
  item: Item
  span: Span
}

/** As many cards as fill rows of two and rows of three. */
const usual = 6

/**
 * A day's cards in blocks of whole rows, each with the part of a row of three columns that it takes. No row stays half empty:
 * what is left over after full rows shares its rows by two, or stands alone across. With `leads`, the first is the lead and the
 * next two stand beside it.
 */
export function toBlocks<Item>(items: readonly Item[], leads: boolean): Placed<Item>[][] {
  if (items.length === 0) return []
  // One more is no block of its own: the last four share two rows then.
  const size = leads ? 3 : items.length === usual + 1 ? usual + 1 : usual
  const block = items.slice(0, size)
  const spanOf = leads ? spanBesideLead : spanInRows
  const placed = block.map((item, place) => ({ item, span: spanOf(place, block.length) }))
  return [placed, ...toBlocks(items.slice(size), false)]
}

function spanBesideLead(place: number, count: number): Span {
  if (count === 1) return 'whole'
  if (place === 0) return 'lead'
  return count === 2 ? 'tall' : 'second'
}

function spanInRows(place: number, count: number): Span {
  if (count === 1) return 'whole'
  const halves = [0, 4, 2][count % 3] ?? 0
  return place < count - halves ? 'third' : 'half'
}
