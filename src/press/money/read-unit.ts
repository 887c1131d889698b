import type { Amount, AmountContext } from './amount.ts'
import { blank, isBlank, isDigit, letters, matchAt } from './characters.ts'
import { landWords } from './land-words.ts'
import { moneyCodes, moneySigns } from './money-signs.ts'
import { moneyAbbreviations, moneyWords, type Money } from './money-words.ts'
import type { Quantity } from './quantity.ts'
import { pick, readFollowing } from './read-words.ts'
import { settleCurrency } from './settle-currency.ts'

/** The money that a quantity is of. */
export interface Unit {
  end: number
  /** Undefined where it is money, but it is left open whose. */
  currency: Amount['currency'] | undefined
  /** What the word names and how it is written; undefined for a sign or a code. */
  word?: { money: Money; written: string; qualified: boolean }
}

/** `ABŞ-nyň dollary`. */
const landEnding = new RegExp(`-[${letters}]{1,5}(?![${letters}])`, 'y')
/** `доллар США`. */
const ofAmerica = new RegExp(`${blank}{1,2}(?:США|ИМА|Амрико)(?![${letters}])`, 'y')

/** The unit that stands after a quantity: a sign, a code, or a word of money, perhaps with a land before it. */
export function readUnit(text: string, quantity: Quantity, context: AmountContext): Unit | undefined {
  return readSign(text, quantity) ?? readCode(text, quantity) ?? readMoney(text, quantity, context)
}

function readSign(text: string, { end }: Quantity): Unit | undefined {
  const isParted = isBlank(text, end)
  const at = isParted ? end + 1 : end
  const currency = moneySigns.get(text.charAt(at))
  if (!currency || isDigit(text, at + 1)) return undefined
  // "in 2024 $ 5 million": the sign is the next number's.
  return isParted && startsNumber(text, at + 1) ? undefined : { end: at + 1, currency }
}

function readCode(text: string, { after }: Quantity): Unit | undefined {
  const found = pick(after, ({ written }) => moneyCodes.get(written))
  if (!found || startsNumber(text, found.word.end)) return undefined
  return { end: found.word.end, currency: found.value }
}

function readMoney(text: string, { after }: Quantity, context: AmountContext): Unit | undefined {
  const land = pick(after, ({ folded }) => landWords.get(folded))
  const pastLand = land && land.word.end + (matchAt(landEnding, text, land.word.end)?.[0].length ?? 0)
  const found = pick(pastLand === undefined ? after : readFollowing(text, pastLand), ({ folded }) =>
    moneyWords.get(folded),
  )
  if (!found) return undefined
  const { word, value: money } = found
  const pointed = text.charAt(word.end) === '.' && moneyAbbreviations.has(word.folded) ? word.end + 1 : word.end
  const america = money === 'dollar' ? (matchAt(ofAmerica, text, pointed)?.[0].length ?? 0) : 0
  return {
    end: pointed + america,
    currency: settleCurrency(money, land?.value, context),
    word: { money, written: word.written, qualified: land !== undefined },
  }
}

function startsNumber(text: string, at: number): boolean {
  return isDigit(text, isBlank(text, at) ? at + 1 : at)
}
