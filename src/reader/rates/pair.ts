import { bases, currencies, type Base, type Currency } from '#edition/quote.ts'
import { remember, useRemembered } from '../remember.ts'

/** What the reader converts between: a currency of the five, and the one she thinks in. */
export interface Pair {
  currency: Currency
  base: Base
}

const key = 'pair'

/** The pair that was chosen last, `KGS/USD` until one is. */
export function usePair(): Pair {
  return readPair(useRemembered(key))
}

export function keepPair({ currency, base }: Pair): void {
  remember(key, `${currency}/${base}`)
}

/** What was kept, as far as it is known still. */
function readPair(kept: string | null): Pair {
  const [currency, base] = (kept ?? '').split('/')
  return {
    currency: currencies.find((known) => known === currency) ?? 'KGS',
    base: bases.find((known) => known === base) ?? 'USD',
  }
}
