import { bases, currencies, type Base, type Currency, type Quote, type RateHistory } from '#edition/quote.ts'
import type { AcceptedDays } from './accepted-days.ts'
import type { BankFile } from './bank-file.ts'
import { banks, type Bank } from './banks.ts'
import { guardBank } from './guard-bank.ts'
import { isNear, type GuardedRate, type RatePoint } from './guard-rate.ts'
import { manatPeg } from './manat-peg.ts'
import { toChangePercent } from './to-change-percent.ts'

/**
 * Turns the banks' files into the quotes and histories of an edition, all five currencies in the order of the ticker. A
 * currency without a file has no quote and an empty history; the manat always stands at its declared peg, as of the day
 * of the declaration until a file confirms it.
 *
 * @param files oldest first, one for a bank and day.
 * @param ticker the currencies that an editor wants first, in her order.
 */
export function toQuotes(
  files: readonly BankFile[],
  accepted: AcceptedDays,
  ticker: readonly Currency[] = [],
): { quotes: Quote[]; histories: RateHistory[] } {
  const places = new Set([...ticker, ...currencies])
  const ordered = [...places].flatMap((currency) => banks.filter((bank) => bank.currency === currency))
  const guarded = ordered.map((bank) => ({ bank, rates: guardBank(bank, files, accepted) }))
  return {
    quotes: guarded.flatMap(({ bank, rates }) =>
      bases.flatMap((base) => {
        const rate = rates.get(base)
        return rate ? toQuote(bank, base, rate) : []
      }),
    ),
    histories: guarded.map(({ bank, rates }) => toHistory(bank, rates)),
  }
}

function toQuote(bank: Bank, base: Base, { good, held }: GuardedRate): Quote[] {
  const [before, last] = good.length > 1 ? good.slice(-2) : [undefined, good[0]]
  if (!last) return []
  const [day, localPerBase] = last
  const pegged =
    bank.id === manatPeg.bank && base === manatPeg.base && isNear(localPerBase, manatPeg.localPerBase, 0.001)
  return [
    {
      pair: `${bank.currency}/${base}`,
      currency: bank.currency,
      base,
      value: 1 / localPerBase,
      // A declared peg with nothing before it has not moved: the one rate whose first day shows a change.
      changePercent: before ? toChangePercent(localPerBase, before[1]) : pegged ? 0 : null,
      asOf: day,
      previousAsOf: before ? before[0] : null,
      source: { name: bank.name, url: bank.url },
      pegged,
      suspect: held !== null,
    },
  ]
}

function toHistory(bank: Bank, rates: ReadonlyMap<Base, GuardedRate>): RateHistory {
  const newest = [...rates.values()].map(({ good }) => good.at(-1)?.[0] ?? '').reduce((a, b) => (a > b ? a : b), '')
  const cut = (base: Base) => lastTwoYears(rates.get(base)?.good ?? [], newest)
  const others = bases.filter((base) => base !== 'USD' && cut(base).length > 0)
  return {
    currency: bank.currency,
    bases: { USD: cut('USD'), ...Object.fromEntries(others.map((base) => [base, cut(base)])) },
    source: { name: bank.name, url: bank.url },
  }
}

function lastTwoYears(points: readonly RatePoint[], newest: string): RatePoint[] {
  const from = `${Number(newest.slice(0, 4)) - 2}${newest.slice(4)}`
  return points.filter(([day]) => day >= from)
}
