import { bases, type Base } from '#edition/quote.ts'
import type { Warning } from '../report.ts'
import type { AcceptedDays } from './accepted-days.ts'
import type { BankFile } from './bank-file.ts'
import { banks, type Bank } from './banks.ts'
import { guardBank } from './guard-bank.ts'
import type { GuardedRate, RatePoint } from './guard-rate.ts'
import { manatPeg } from './manat-peg.ts'

/** A warning about one rate of one day. `source` is the bank. */
export type Doubt = Warning & { day: string; held: boolean }

/**
 * Finds the rates that the guards keep out of print: those held until another file or the editor confirms them, and
 * those that the next file did not bear out.
 *
 * @param files oldest first, one for a bank and day.
 */
export function findDoubts(files: readonly BankFile[], accepted: AcceptedDays): Doubt[] {
  return banks.flatMap((bank) => {
    const rates = guardBank(bank, files, accepted)
    return bases.flatMap((base) => {
      const rate = rates.get(base)
      if (!rate) return []
      const dropped = rate.dropped.map((point) => toDoubt(bank, base, point, rate, false))
      return rate.held ? [...dropped, toDoubt(bank, base, rate.held, rate, true)] : dropped
    })
  })
}

function toDoubt(bank: Bank, base: Base, [day, value]: RatePoint, { good }: GuardedRate, held: boolean): Doubt {
  const last = good.findLast(([goodDay]) => goodDay < day)
  const figure = `${bank.currency} ${value} to the ${base}`
  const against = last ? ` (${last[1]} on ${last[0]})` : ''
  const peg =
    bank.id === manatPeg.bank ? `, the declared peg being ${manatPeg.localPerBase} to the ${manatPeg.base}` : ''
  const fate = held
    ? `held back until the next day's file comes within 5 % of it, or until "rates --accept ${bank.id} ${day}"`
    : `left out, since the next file did not bear it out; "rates --accept ${bank.id} ${day}" takes it all the same`
  return { source: bank.id, item: `${day}, ${base}`, text: `${figure}${against}${peg}: ${fate}`, day, held }
}
