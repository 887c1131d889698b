import type { Amount, AmountContext } from './amount.ts'
import { readAmounts } from './read-amounts.ts'

/**
 * The amounts of money in a running text, in their order: of the five currencies, and of dollars, euros, roubles and
 * yuan. English, Russian and the region's own languages are read, with signs and codes. The first of a range takes the
 * unit of the second. Where the story's countries leave it open whose som, sum or manat it is, there is no amount. Time
 * grows with the text's length.
 */
export function findAmounts(text: string, context: AmountContext): Amount[] {
  return readAmounts(text, context).map(({ start, end, value, currency }) => ({ start, end, value, currency }))
}
