import { blank, matchAt } from './characters.ts'
import { isRound, isYear, toValue, type Quantity } from './quantity.ts'
import type { Unit } from './read-unit.ts'

/** What a number may not touch: it would be the end of a name, a date, a share, a loss, other money. */
const bound = /[\p{L}\p{M}\p{N}\p{Sc}_.,№#%/°\u2010-\u2013\u2212-]$|\d:$/u
const inYear = new RegExp(`(?:^|[^\\p{L}])(?:in|since|during|early|late|mid|year|в|во|году)${blank}{1,2}$`, 'iu')
const inEnglish = /^[a-z]+$/i
/** Russian forms that no number in a sum of money takes: `2023 сом`, but `2023 сома`. */
const singular = /^(?:сом|сум|манат|тенге|сомони|доллар|рубль|юань|евро)$/i
/** The painter Somov, the ruler Somoni. */
const isName = /^\p{Lu}\p{Ll}/u
const namesSum = new RegExp(`${blank}{1,2}(?:of|total)(?!\\p{L})`, 'iuy')
/** Uzbek sums begin to buy something far above this; English ones are counted up to it. */
const leastSum = 100

/** Whether a number stands free of what is before it. */
export function standsFree(text: string, start: number): boolean {
  return text.charAt(start - 1) === ' ' || !bound.test(text.slice(Math.max(0, start - 2), start))
}

/** Whether a quantity and the word after it are no amount: `in 2024 tenge fell`, `In 2023 sums of money`, `12 sums`. */
export function isFalseFriend(text: string, quantity: Quantity, { word, end }: Unit): boolean {
  if (!word) return false
  if (isYear(quantity) && isOfYear(text, quantity, word.written)) return true
  if (word.money !== 'sum' || word.qualified || !inEnglish.test(word.written)) return false
  return (toValue(quantity, 'en') ?? leastSum) < leastSum || matchAt(namesSum, text, end) !== null
}

/** Whether what is written as a year is one. A round figure may be a price after a Russian "in". */
function isOfYear(text: string, quantity: Quantity, word: string): boolean {
  const isDated = inYear.test(text.slice(Math.max(0, quantity.start - 8), quantity.start))
  if (isDated && inEnglish.test(word)) return true
  return !isRound(quantity) && (isName.test(word) || (isDated && singular.test(word)))
}
