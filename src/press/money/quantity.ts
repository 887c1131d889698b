import type { Following } from './read-words.ts'
import { toDecimal } from './to-decimal.ts'

/** A number as it is written and the zeros that a word after it adds: `205.5 million`. */
export interface Part {
  written: string
  zeros: number
}

/** A number with its scale, or several that are one: `5 billion 205.5 million`. */
export interface Quantity {
  start: number
  end: number
  /** The greatest first, one at least. */
  parts: readonly [Part, ...Part[]]
  /** What stands after it. */
  after: Following
}

/** What it says. Undefined where its digits can be read in two ways, or in none. */
export function toValue({ parts }: Pick<Quantity, 'parts'>, language: string): number | undefined {
  let sum = 0
  for (const part of parts) {
    const decimal = toDecimal(part.written, { language, scaled: part.zeros > 0 })
    if (decimal === undefined) return undefined
    // By its digits: 1.1 times a million is not 1100000.
    sum += Number(`${decimal}e${part.zeros}`)
  }
  return parts.length > 1 ? Number(sum.toPrecision(15)) : sum
}

/** The worth of its last written digit. */
export function toStep({ parts }: Pick<Quantity, 'parts'>, language: string): number {
  const { written, zeros } = parts.at(-1) ?? parts[0]
  const decimals = toDecimal(written, { language, scaled: zeros > 0 })?.split('.')[1]?.length ?? 0
  return 10 ** (zeros - decimals)
}

/** Whether it is written as a year is. */
export function isYear({ parts: [{ written, zeros }] }: Quantity): boolean {
  return zeros === 0 && /^(?:19|20)\d\d$/.test(written)
}

/** Whether it ends in two zeros or in fifty: of what could be a year, then rather a price. */
export function isRound({ parts: [{ written }] }: Quantity): boolean {
  return Number(written) % 50 === 0
}
