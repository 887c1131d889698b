import type { Body } from '#edition/body.ts'
import { currencies, type Base, type Currency, type RateHistory } from '#edition/quote.ts'
import type { AmountContext } from './amount.ts'
import { toPieces } from './body-pieces.ts'
import { atEarlierRate, atOtherRate } from './conversion-words.ts'
import { findRate, type DayRate } from './find-rate.ts'
import { joinAmounts, type Conversion } from './join-amounts.ts'
import { isOff, nearnessOf, toExpected } from './judge-conversion.ts'
import { readAmounts } from './read-amounts.ts'
import { sentenceAround } from './sentence-around.ts'
import { tellMoney } from './tell-money.ts'
import { withMarked } from './with-marked.ts'

export interface ConversionContext extends AmountContext {
  /** The story's, `YYYY-MM-DD`. */
  day: string
  rates: readonly RateHistory[]
}

/** A conversion that is not at the official rate of the story's day. */
export interface Finding {
  /** The story's own words, from the first amount to the last: `150 manat ($88)`. */
  words: string
  currency: Currency
  base: Base
  /** What the local amounts are worth, in the order of the words. */
  expected: readonly number[]
  rate: DayRate
  /** Another of the five whose rate would give the story's figure. */
  fits?: Currency
  /** All of it, as an editor reads it. */
  text: string
}

const names: Readonly<Record<Currency, string>> = {
  KGS: 'som of Kyrgyzstan',
  KZT: 'tenge of Kazakhstan',
  TJS: 'somoni of Tajikistan',
  UZS: 'sum of Uzbekistan',
  TMT: 'manat of Turkmenistan',
}

/**
 * Amounts of the five currencies with dollars (or euros, roubles, yuan) beside them that are more than 15 % off at the
 * official rate of the story's day: `150 manat is given as $88; at the official 3.5 (…) it is $42.86`. Nothing is said
 * where no rate is known, or where the sentence says that it is at a market's own rate; a sentence about an earlier year
 * may be at that year's, and is told of only where it is less than half or more than twice what it should be.
 */
export function checkConversions(content: string | Body, context: ConversionContext): Finding[] {
  const { text, marked } = typeof content === 'string' ? { text: content, marked: [] } : toPieces(content)
  const amounts = withMarked(readAmounts(text, context), marked)
  return joinAmounts(text, amounts).flatMap((conversion) => judge(text, conversion, context))
}

function judge(text: string, conversion: Conversion, { day, rates }: ConversionContext): Finding[] {
  const { local, foreign } = conversion
  const [currency, base] = [local.currency, foreign.currency]
  const rate = findRate(rates, { currency, base, day })
  if (!rate) return []
  const [start, end] = [Math.min(local.start, foreign.start), Math.max(local.end, foreign.end)]
  const { before, after } = sentenceAround(text, start, end)
  const around = `${before} ${text.slice(start, end)} ${after}`
  if (atOtherRate.test(around)) return []
  if (!isOff(conversion, rate.localPerBase, atEarlierRate.test(around) || namesEarlierYear(`${before} ${after}`, day)))
    return []
  const expected = toExpected(conversion, rate.localPerBase)
  const fits = findFitting(conversion, day, rates)
  const [from, given] = [local, foreign].map((sum) => text.slice(sum.start, sum.end).replace(/\s+/g, ' '))
  const told = `${from ?? ''} is given as ${given ?? ''}; at the official ${tellRate(rate)} (${rate.bank}, ${rate.day}) it is`
  const worth = expected.map((value) => tellMoney(value, base)).join(' to ')
  return [
    {
      words: text.slice(start, closeBracket(text, start, end)),
      currency,
      base,
      expected,
      rate,
      text: `${told} ${worth}${fits ? `; ${given ?? ''} fits the ${names[fits.currency]} (${tellRate(fits.rate)})` : ''}`,
      ...(fits && { fits: fits.currency }),
    },
  ]
}

function closeBracket(text: string, start: number, end: number): number {
  return /[([]/.test(text.slice(start, end)) && /[)\]]/.test(text.charAt(end)) ? end + 1 : end
}

/** The other currency whose rate comes nearest. */
function findFitting(
  conversion: Conversion,
  day: string,
  rates: readonly RateHistory[],
): { currency: Currency; rate: DayRate } | undefined {
  const base = conversion.foreign.currency
  const fitting = currencies.flatMap((currency) => {
    const rate = currency === conversion.local.currency ? undefined : findRate(rates, { currency, base, day })
    const near = rate && nearnessOf(conversion, rate.localPerBase)
    return rate && near !== undefined ? [{ currency, rate, near }] : []
  })
  return fitting.sort((one, other) => one.near - other.near)[0]
}

function namesEarlierYear(text: string, day: string): boolean {
  return [...text.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].some(([year]) => year < day.slice(0, 4))
}

function tellRate({ localPerBase }: DayRate): string {
  return String(Number(localPerBase.toPrecision(7)))
}
