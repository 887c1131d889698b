import type { Base, Currency } from '#edition/quote.ts'
import { isForeign, isLocal, type Amount, type ReadAmount } from './amount.ts'
import { border } from './body-pieces.ts'
import { ranging } from './conversion-words.ts'
import { readGap, type Bound } from './read-gap.ts'

/** One amount, or the two ends of a range. */
export interface Sum {
  start: number
  end: number
  currency: Amount['currency']
  amounts: readonly ReadAmount[]
}

/** A local sum with the same sum in other money beside it. */
export interface Conversion {
  local: Sum & { currency: Currency }
  foreign: Sum & { currency: Base }
  /** Which stands second: it is the one that was worked out, and rounded. */
  second: 'local' | 'foreign'
  /** Whether the second is said to be a bound. */
  bound: Bound | undefined
}

const longestGap = 80
const longestLink = 12

/** The conversions of a text, from its amounts in their order. A sum is part of one at most. */
export function joinAmounts(text: string, amounts: readonly ReadAmount[]): Conversion[] {
  const found: Conversion[] = []
  let before: Sum | undefined
  for (const sum of toSums(text, amounts)) {
    const conversion = before && toConversion(text, before, sum)
    if (conversion) found.push(conversion)
    before = conversion ? undefined : sum
  }
  return found
}

/** Takes two amounts of one currency together where a word such as "to" or a dash alone stands between them. */
function toSums(text: string, amounts: readonly ReadAmount[]): Sum[] {
  const sums: Sum[] = []
  for (const amount of amounts) {
    const { start, end, currency } = amount
    const last = sums.at(-1)
    const link = last?.amounts.length === 1 ? between(text, last.end, start, longestLink) : undefined
    if (last?.currency === currency && link && ranging.has(link.trim().toLowerCase()))
      sums.splice(-1, 1, { ...last, end, amounts: [...last.amounts, amount] })
    else sums.push({ start, end, currency, amounts: [amount] })
  }
  return sums
}

function toConversion(text: string, one: Sum, other: Sum): Conversion | undefined {
  const gap = between(text, one.end, other.start, longestGap)
  const link = gap !== undefined && !gap.includes(border) ? readGap(gap) : undefined
  if (!link) return undefined
  const { bound } = link
  if (isLocal(one)) return isForeign(other) ? { local: one, foreign: other, second: 'foreign', bound } : undefined
  return isForeign(one) && isLocal(other) ? { local: other, foreign: one, second: 'local', bound } : undefined
}

/** What stands between two places, where it is not too long to be looked at. */
function between(text: string, start: number, end: number, longest: number): string | undefined {
  return end - start <= longest ? text.slice(start, end) : undefined
}
