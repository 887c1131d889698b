import type { Amount } from './amount.ts'
import { isBlank, thinBlank } from './characters.ts'
import { moneyCodes, moneySigns } from './money-signs.ts'

/** What stands before a number and makes it an amount. */
export interface Prefix {
  start: number
  /** Undefined where it is another land's dollar, or a loss. */
  currency: Amount['currency'] | undefined
}

const mayEnd = /[$₸€₽\u20C0A-Z]/
const pattern = new RegExp(
  `(US\\$|\\$US|[$₸€₽\\u20C0]|(?<![\\p{L}\\p{N}])(?:${[...moneyCodes.keys()].join('|')}))${thinBlank}?$`,
  'u',
)

/** The sign or code before a number. */
export function readPrefix(text: string, at: number): Prefix | undefined {
  if (!mayEnd.test(text.charAt(isBlank(text, at - 1) ? at - 2 : at - 1))) return undefined
  const from = Math.max(0, at - 8)
  const match = pattern.exec(text.slice(from, at))
  const written = match?.[1]
  if (!match || written === undefined) return undefined
  const start = from + match.index
  const before = text.slice(Math.max(0, start - 2), start)
  // The sign of the number before: "500$ 200".
  if (/\d$/.test(before)) return undefined
  const isStrange = /[\p{L}\p{Sc}]$/u.test(before) || /(?:^|[^\p{L}\p{N}\p{Sc})])[-\u2212\u2013]$/u.test(before)
  return { start, currency: isStrange ? undefined : (moneySigns.get(written) ?? moneyCodes.get(written)) }
}
