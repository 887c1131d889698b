import type { Amount } from './amount.ts'

/** Codes, in capitals only: `500 kgs` are kilograms. ISO 4217, and the other name of the yuan. */
export const moneyCodes: ReadonlyMap<string, Amount['currency']> = new Map([
  ...(['KGS', 'KZT', 'TJS', 'UZS', 'TMT', 'USD', 'EUR', 'RUB', 'CNY'] as const).map((code) => [code, code] as const),
  ['RMB', 'CNY'],
])

/** `¥` is not here: it may be a yen. */
export const moneySigns: ReadonlyMap<string, Amount['currency']> = new Map([
  ['$', 'USD'],
  ['US$', 'USD'],
  ['$US', 'USD'],
  ['₸', 'KZT'],
  ['⃀', 'KGS'],
  ['€', 'EUR'],
  ['₽', 'RUB'],
])
