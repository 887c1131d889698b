/** How much of a wide page's row a card takes. */
export type Span = 'lead' | 'second' | 'tall' | 'third' | 'half' | 'whole'

/**
 * The spans of a day's cards, so that no row of three columns stays half empty: what is left over after full rows
 * shares its rows by two, or stands alone across. With `leads`, the first is the lead and the next two stand beside it.
 */
export function toSpans(count: number, leads: boolean): Span[] {
  if (!leads) return toRows(count)
  if (count === 1) return ['whole']
  if (count === 2) return ['lead', 'tall']
  return ['lead', 'second', 'second', ...toRows(count - 3)]
}

function toRows(count: number): Span[] {
  const halves = count % 3 === 2 ? 2 : count % 3 === 1 && count > 1 ? 4 : 0
  const wholes = count === 1 ? 1 : 0
  const thirds = count - halves - wholes
  return [...times(thirds, 'third'), ...times(halves, 'half'), ...times(wholes, 'whole')]
}

function times(count: number, span: Span): Span[] {
  return Array.from({ length: Math.max(0, count) }, () => span)
}
