import { formatAmount, formatFixed } from '../rates/format-amount.ts'

/** What an amount comes to, no more exact than is of use: `2 721 555`, `57.18`, `0.0084`. */
export function formatMoney(value: number): string {
  if (value >= 1000) return formatFixed(value, 0)
  return value >= 1 ? formatFixed(value, 2) : formatAmount(Number(value.toPrecision(2)))
}
