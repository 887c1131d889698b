import { bases, type Base } from '#edition/quote.ts'
import type { AcceptedDays } from './accepted-days.ts'
import type { BankFile } from './bank-file.ts'
import type { Bank } from './banks.ts'
import { guardRate, type GuardedRate, type RatePoint } from './guard-rate.ts'
import { manatPeg } from './manat-peg.ts'

/**
 * One bank's series against each base that its files give, guarded. The declared peg is the first point of its own
 * series, so that it stands with no file at all; and a file that is off the peg is doubted whole.
 *
 * @param files of any banks, oldest first, one for a bank and day.
 */
export function guardBank(bank: Bank, files: readonly BankFile[], accepted: AcceptedDays): Map<Base, GuardedRate> {
  const own = files.filter((file) => file.bank === bank.id)
  const vouched = new Set(accepted[bank.id])
  const guarded = new Map<Base, GuardedRate>()
  for (const base of bases) {
    const points = pointsOf(base, own)
    const pegged = manatPeg.bank === bank.id && manatPeg.base === base
    if (pegged) {
      const since = points.filter(([day]) => day > manatPeg.since)
      const series: RatePoint[] = [[manatPeg.since, manatPeg.localPerBase], ...since]
      guarded.set(base, guardRate(series, { accepted: vouched, peg: manatPeg.localPerBase }))
    } else if (points.length > 0) guarded.set(base, guardRate(points, { accepted: vouched }))
  }
  const anchor = manatPeg.bank === bank.id ? guarded.get(manatPeg.base) : undefined
  return anchor ? withoutDoubted(guarded, anchor) : guarded
}

function pointsOf(base: Base, files: readonly BankFile[]): RatePoint[] {
  return files.flatMap((file) => {
    const row = file.rows.find(({ code }) => code === base)
    return row ? [[file.day, row.localPerUnit] satisfies RatePoint] : []
  })
}

/** Takes the days that `anchor` doubts out of every series. */
function withoutDoubted(guarded: Map<Base, GuardedRate>, anchor: GuardedRate): Map<Base, GuardedRate> {
  const dropped = new Set(anchor.dropped.map(([day]) => day))
  const heldDay = anchor.held?.[0]
  const clean = new Map<Base, GuardedRate>()
  for (const [base, rate] of guarded) {
    clean.set(base, {
      good: rate.good.filter(([day]) => day !== heldDay && !dropped.has(day)),
      held: rate.held ?? rate.good.find(([day]) => day === heldDay) ?? null,
      dropped: [...rate.dropped, ...rate.good.filter(([day]) => dropped.has(day))],
    })
  }
  return clean
}
