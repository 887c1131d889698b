import type { CountryCode } from '#edition/country.ts'
import { currencies, type Base, type Currency } from '#edition/quote.ts'

/** An amount of money in a text: `text.slice(start, end)` is its words, `value` what they say in whole units. */
export interface Amount {
  start: number
  end: number
  /** Never negative. */
  value: number
  currency: Currency | Base
}

/** What tells whose money a word means. A story is one. */
export interface AmountContext {
  /** Those that the story is about: they settle whose som it is. */
  countries: readonly CountryCode[]
  /** The others that it names: asked where those it is about do not settle it. */
  mentions?: readonly CountryCode[]
  /** BCP 47: settles what a comma and a point in a number mean. */
  language: string
}

/** An amount with the worth of its last written digit: a million for `3 million`, 0.01 for `2.67`. */
export interface ReadAmount extends Amount {
  step: number
}

const local: ReadonlySet<string> = new Set(currencies)

type OfMoney = Pick<Amount, 'currency'>

/** Whether it is money of one of the five countries. */
export function isLocal<T extends OfMoney>(sum: T): sum is T & { currency: Currency } {
  return local.has(sum.currency)
}

/** Whether it is money that theirs is quoted against. */
export function isForeign<T extends OfMoney>(sum: T): sum is T & { currency: Base } {
  return !local.has(sum.currency)
}
