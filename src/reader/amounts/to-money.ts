import { bases, currencies, type Base, type Currency } from '#edition/quote.ts'
import type { Pair } from '../rates/pair.ts'

/** An amount as an article marks it. */
export interface Money {
  value: number
  /** ISO 4217. */
  code: string
}

/** `238000000 KGS`: what the `value` of a `data` element says. Undefined where it says something else. */
export function toMoney(text: string): Money | undefined {
  const [, digits, code] = /^(\d+(?:\.\d+)?) ([A-Z]{3})$/.exec(text) ?? []
  return digits === undefined || code === undefined ? undefined : { value: Number(digits), code }
}

/** Which rate turns an amount into the reader's money, and into which. */
export interface Way {
  currency: Currency
  base: Base
  /** What the amount becomes. */
  into: Currency | Base
}

/**
 * An amount in one of the five becomes the reader's base; one in a base, her currency of the region. Undefined where no bank
 * quotes its currency.
 */
export function findWay(code: string, pair: Pair): Way | undefined {
  const currency = currencies.find((known) => known === code)
  if (currency) return { currency, base: pair.base, into: pair.base }
  const base = bases.find((known) => known === code)
  return base && { currency: pair.currency, base, into: pair.currency }
}

/** At `localPerBase`, local units for one unit of the base. */
export function convert(value: number, { base, into }: Way, localPerBase: number): number {
  return into === base ? value / localPerBase : value * localPerBase
}
