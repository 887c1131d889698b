import { isStale } from '#edition/is-stale.ts'
import { bases, type Quote } from '#edition/quote.ts'
import type { Warning } from '../report.ts'
import type { AcceptedDays } from './accepted-days.ts'
import type { BankFile } from './bank-file.ts'
import { banks, type Bank } from './banks.ts'
import { dayOf, daysBetween } from './days.ts'
import { findDoubts } from './find-doubts.ts'
import { findPegAlarm } from './find-peg-alarm.ts'
import { manatPeg } from './manat-peg.ts'
import { toQuotes } from './to-quotes.ts'

/**
 * What `check` has to say about the rates, all of it warnings: rates held back as suspect, a bank without any file,
 * quotes that readers will see called stale, a Turkmen file off the peg. The pegged rate itself is never stale.
 *
 * @param files oldest first, one for a bank and day.
 */
export function findRateFindings(files: readonly BankFile[], accepted: AcceptedDays, now: Date): Warning[] {
  const { quotes } = toQuotes(files, accepted)
  const doubts = findDoubts(files, accepted).filter(({ held }) => held)
  return [
    ...doubts.map(({ source, item, text }) => ({ source, item, text })),
    ...findAlarm(files),
    ...banks.flatMap((bank) => findAge(bank, quotes, now)),
  ]
}

function findAlarm(files: readonly BankFile[]): Warning[] {
  const newest = files.findLast(({ bank }) => bank === manatPeg.bank)
  const text = newest && findPegAlarm(newest)
  return newest && text !== undefined ? [{ source: newest.bank, item: newest.day, text }] : []
}

function findAge({ id, currency }: Bank, quotes: readonly Quote[], now: Date): Warning[] {
  const own = quotes.filter((quote) => quote.currency === currency)
  if (own.length === 0) return [{ source: id, item: currency, text: 'no file of this bank is held: it has no rate' }]
  const late = own.filter((quote) => !quote.pegged && isStale(quote.asOf, now.getTime()))
  const days = [...new Set(late.map(({ asOf }) => asOf))]
  return days.map((day) => {
    const against = bases.filter((base) => late.some((quote) => quote.base === base && quote.asOf === day))
    const text = `stale: the newest is of ${day}, ${daysBetween(day, dayOf(now))} days ago`
    return { source: id, item: `${currency} against ${against.join(', ')}`, text }
  })
}
