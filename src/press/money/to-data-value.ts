import type { Amount } from './amount.ts'
import { moneyCodes } from './money-signs.ts'

/** An amount as the edition marks it: `238000000 KGS`. */
export function toDataValue({ value, currency }: Pick<Amount, 'value' | 'currency'>): string {
  return `${value} ${currency}`
}

/** What a `data` element's value says; undefined where it is no amount of a currency known here. */
export function toDataAmount(value: string | number | undefined): Pick<Amount, 'value' | 'currency'> | undefined {
  const [, digits, code] = /^(\d+(?:\.\d+)?) ([A-Z]{3})$/.exec(String(value)) ?? []
  const currency = moneyCodes.get(code ?? '')
  return currency && { value: Number(digits), currency }
}
