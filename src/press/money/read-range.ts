import { blank, dashes, isBlank, isDigit, matchAt } from './characters.ts'
import { isRound, isYear, toValue, type Quantity } from './quantity.ts'
import { readQuantity } from './read-quantity.ts'
import { pick } from './read-words.ts'

/** Two quantities of one unit. */
export interface Range {
  /** With the scale that both share: `12-13 billion`. */
  first: Quantity
  second: Quantity
  isDashed: boolean
}

const dash = new RegExp(`${blank}{0,2}[${dashes}]${blank}{0,2}(?=\\d)`, 'y')
const mayBeDash = new RegExp(`[${dashes}]`)
const between = new RegExp(`(?:between|между)${blank}{1,2}$`, 'i')
const links: ReadonlySet<string> = new Set(['to', 'or', 'до', 'или', 'либо', 'то'])
const pairs: ReadonlySet<string> = new Set(['and', 'и'])
/** They may touch the number: `150дөн 800 манатка чейин`. */
const endings: ReadonlySet<string> = new Set(['дан', 'ден', 'дон', 'дөн', 'тан', 'тен', 'dan', 'den'])

/**
 * The range that a quantity begins. None where it may not be one: a span of years, a dash to a smaller number, a first
 * whose scale is left open (`900 to 1.2 million`).
 */
export function readRange(text: string, first: Quantity, language: string): Range | undefined {
  const dashed = mayBeDash.test(text.slice(first.end, first.end + 3)) ? matchAt(dash, text, first.end) : null
  const at = dashed ? first.end + dashed[0].length : endOfLink(text, first)
  if (at === undefined) return undefined
  const second = readQuantity(text, at, language)
  const scaled = shareScale(first, second, language)
  if (!scaled || (dashed && !isRising(scaled, second, language))) return undefined
  return { first: scaled, second, isDashed: dashed !== null }
}

function endOfLink(text: string, { start, end, after }: Quantity): number | undefined {
  const found = pick(after, ({ folded }) => {
    if (endings.has(folded)) return true
    if (!isBlank(text, end)) return undefined
    const isPair = pairs.has(folded) && between.test(text.slice(Math.max(0, start - 10), start))
    return links.has(folded) || isPair ? true : undefined
  })
  if (!found || !isBlank(text, found.word.end)) return undefined
  const at = found.word.end + (isBlank(text, found.word.end + 1) ? 2 : 1)
  return isDigit(text, at) ? at : undefined
}

function shareScale(first: Quantity, second: Quantity, language: string): Quantity | undefined {
  const [{ written, zeros }] = first.parts
  const scale = second.parts[0].zeros
  if (zeros > 0 || scale === 0) return first
  const shared: Quantity = { ...first, parts: [{ written, zeros: scale }] }
  return second.parts.length === 1 && isLess(shared, second, language) ? shared : undefined
}

function isRising(first: Quantity, second: Quantity, language: string): boolean {
  const isSpan = isYear(first) && isYear(second) && !(isRound(first) && isRound(second))
  return !isSpan && isLess(first, second, language)
}

function isLess(one: Quantity, other: Quantity, language: string): boolean {
  return (toValue(one, language) ?? Infinity) < (toValue(other, language) ?? -Infinity)
}
