import type { TickerQuote } from '../queries/quotes.ts'

/** `KGS/USD = 0.01144 0%`: pair, value, change since the bank's file of an earlier day. */
export function formatQuote({ pair, value, changePercent }: Omit<TickerQuote, 'currency'>): string {
  return `${pair} = ${formatValue(value)} ${formatChange(changePercent)}`
}

/** Five decimals, or as many more as three significant digits need: `0.01144`, `0.0000835`. */
function formatValue(value: number): string {
  // The exponent after rounding: 0.000099996 is 0.000100.
  const exponent = Number(value.toExponential(2).split('e')[1])
  return value.toFixed(Math.min(Math.max(5, 2 - exponent), 20))
}

/** Per cent to two decimals, trailing zeros cut: `0.77%`, `-0.06%`; never `-0%`. `–` where there is no earlier day. */
export function formatChange(changePercent: number | null): string {
  if (changePercent === null) return '–'
  const rounded = Number(changePercent.toFixed(2))
  return `${rounded === 0 ? 0 : rounded}%`
}
