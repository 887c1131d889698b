import type { Base, Currency, RateHistory } from '#edition/quote.ts'
import { daysBetween } from '../rates/days.ts'
import { manatPeg } from '../rates/manat-peg.ts'

/** The official rate of a day. */
export interface DayRate {
  /** Local units for one unit of the base. */
  localPerBase: number
  /** The day that it was published for; for a peg, since when it stands. */
  day: string
  bank: string
}

/** A rate is taken for the days after it that no file is held of, but for no more. */
const mostDays = 14

/**
 * The rate of the nearest published day at or before a day, at most 14 days before; the manat's declared peg where none
 * is held so near. Undefined where no rate is known.
 */
export function findRate(
  rates: readonly RateHistory[],
  { currency, base, day }: { currency: Currency; base: Base; day: string },
): DayRate | undefined {
  const history = rates.find((one) => one.currency === currency)
  if (!history) return undefined
  const bank = history.source.name
  const [published, localPerBase] = history.bases[base]?.findLast(([published]) => published <= day) ?? []
  if (published !== undefined && localPerBase !== undefined && daysBetween(published, day) <= mostDays)
    return { localPerBase, day: published, bank }
  const pegged = currency === 'TMT' && base === manatPeg.base && day >= manatPeg.since
  return pegged ? { localPerBase: manatPeg.localPerBase, day: manatPeg.since, bank } : undefined
}
