import type { Amount, AmountContext, ReadAmount } from './amount.ts'
import { isDigit } from './characters.ts'
import { isFalseFriend, standsFree } from './is-false-friend.ts'
import { toStep, toValue, type Quantity } from './quantity.ts'
import { readPrefix, type Prefix } from './read-prefix.ts'
import { readQuantity } from './read-quantity.ts'
import { readRange, type Range } from './read-range.ts'
import { readUnit } from './read-unit.ts'

/** Beyond a hundred quadrillion, a hundred times all that Uzbekistan makes in a year, it is a slip of the pen. */
const most = 1e17
/** Below this a number is not printed in plain digits. */
const least = 1e-6

/** A quantity that turned out to be money. */
interface Priced {
  quantity: Quantity
  currency: Amount['currency']
  start: number
  end: number
}

interface Step {
  found: readonly Priced[]
  /** Where to read on. */
  end: number
}

/** The amounts of a text, in their order, each with the worth of its last digit. Time grows with the text's length. */
export function readAmounts(text: string, context: AmountContext): ReadAmount[] {
  const found: ReadAmount[] = []
  for (let at = 0; at < text.length; at++) {
    if (!isDigit(text, at)) continue
    const quantity = readQuantity(text, at, context.language)
    const prefix = readPrefix(text, at)
    const step = prefix ? readAfter(text, prefix, quantity, context) : readBefore(text, quantity, context)
    for (const priced of step.found) {
      const amount = toAmount(priced, context.language)
      if (amount) found.push(amount)
    }
    at = step.end - 1
  }
  return found
}

/** What follows a sign or a code: `$2.67 million`, `$43–229`, `$10 to 12 million`. */
function readAfter(text: string, { start, currency }: Prefix, quantity: Quantity, context: AmountContext): Step {
  if (!currency) return { found: [], end: quantity.end }
  const own = readUnit(text, quantity, context)
  const end = own?.currency === currency ? own.end : quantity.end
  const range = own ? undefined : readRange(text, quantity, context.language)
  if (!range || !isOfSign(text, range, context)) return { found: [{ quantity, currency, start, end }], end }
  const { first, second } = range
  return {
    found: [
      { quantity: first, currency, start, end: first.end },
      { quantity: second, currency, start: second.start, end: second.end },
    ],
    end: second.end,
  }
}

/** Whether the second of a range takes the sign before the first: not in `from $10 to 12 million people`. */
function isOfSign(text: string, { first, second, isDashed }: Range, context: AmountContext): boolean {
  if (readUnit(text, second, context)) return false
  const isScaled = second.parts[0].zeros > 0
  return (
    isDashed ||
    (isScaled && first.parts.length === 1 && /^\s?(?:[^\s\p{L}\d]|$)/u.test(text.slice(second.end, second.end + 2)))
  )
}

/** What ends in a unit: `238 million som`, `150 to 800 manat`. */
function readBefore(text: string, quantity: Quantity, context: AmountContext): Step {
  if (!standsFree(text, quantity.start)) return { found: [], end: quantity.end }
  const own = readUnit(text, quantity, context)
  const range = own ? undefined : readRange(text, quantity, context.language)
  const last = range?.second ?? quantity
  const unit = own ?? (range && readUnit(text, last, context))
  if (!unit) return { found: [], end: quantity.end }
  const { currency, end } = unit
  if (!currency || isFalseFriend(text, last, unit)) return { found: [], end }
  const priced = { quantity: last, currency, start: last.start, end }
  if (!range) return { found: [priced], end }
  const { first } = range
  return { found: [{ quantity: first, currency, start: first.start, end: first.end }, priced], end }
}

function toAmount({ quantity, currency, start, end }: Priced, language: string): ReadAmount | undefined {
  const value = toValue(quantity, language)
  if (value === undefined || value >= most || (value !== 0 && value < least)) return undefined
  return { start, end, value, currency, step: toStep(quantity, language) }
}
