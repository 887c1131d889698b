import type { Conversion, Sum } from './join-amounts.ts'

/** A conversion may be off by so much: rates move within a day, and figures are rounded. */
const tolerance = 0.15
/** How near another rate must come to be the one that was taken. */
const nearness = 0.03
/** By how much a figure that is only a bound, or of another year, may be off on that side. */
const loose = 2

interface Span {
  low: number
  high: number
}

/** What the local amounts are worth at a rate, in the order of the text. */
export function toExpected({ local }: Conversion, localPerBase: number): number[] {
  return local.amounts.map(({ value }) => value / localPerBase)
}

/**
 * Whether a conversion is more than 15 % off at a rate, beyond what rounding its last digit explains. A bound ("more than
 * $2 million") may be off on its side by up to a half, and so may both sides of one that is of an earlier time.
 */
export function isOff(conversion: Conversion, localPerBase: number, isEarlier: boolean): boolean {
  const { second, bound } = conversion
  const isLow = (bound === 'least') === (second === 'foreign')
  const allowed: Span = {
    low: isEarlier || (bound && isLow) ? 1 / loose : 1 - tolerance,
    high: isEarlier || (bound && !isLow) ? loose : 1 + tolerance,
  }
  const given = toSpans(conversion.foreign, second === 'foreign', 1)
  const expected = toSpans(conversion.local, second === 'local', localPerBase)
  return !pairUp(given, expected).every(([one, other]) => meet(one, other, allowed))
}

/** Whether another rate, within 3 %, is the one that was taken: then the nearer the smaller; undefined where it is not. */
export function nearnessOf(conversion: Conversion, localPerBase: number): number | undefined {
  const given = toSpans(conversion.foreign, false, 1)
  const expected = toSpans(conversion.local, false, localPerBase)
  const distances = pairUp(given, expected).flatMap(([one, other]) => [
    Math.abs(one.low / other.low - 1),
    Math.abs(one.high / other.high - 1),
  ])
  const farthest = Math.max(...distances)
  return farthest <= nearness ? farthest : undefined
}

function toSpans({ amounts }: Sum, isRounded: boolean, per: number): Span[] {
  return amounts.map(({ value, step }) => {
    const slack = isRounded ? step / 2 : 0
    return { low: (value - slack) / per, high: (value + slack) / per }
  })
}

/** The ends of a range each with its own; of a range and a single sum, the whole range with the sum. */
function pairUp(given: readonly Span[], expected: readonly Span[]): [Span, Span][] {
  if (given.length !== expected.length) return [[cover(given), cover(expected)]]
  return given.flatMap((one, index) => {
    const other = expected[index]
    return other ? [[one, other] satisfies [Span, Span]] : []
  })
}

function cover(spans: readonly Span[]): Span {
  return { low: Math.min(...spans.map(({ low }) => low)), high: Math.max(...spans.map(({ high }) => high)) }
}

function meet(given: Span, expected: Span, allowed: Span): boolean {
  return given.low <= expected.high * allowed.high && given.high >= expected.low * allowed.low
}
