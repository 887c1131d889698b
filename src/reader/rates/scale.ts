import { formatFixed } from './format-amount.ts'
import { toDay, toDayNumber, type Point } from './points.ts'

/** What an axis reaches from and to. */
export interface Extent {
  low: number
  high: number
}

/** A place on an axis, and what is written there. */
export interface Tick {
  at: number
  text: string
}

/** The values of points with some air above and below; a rate that never moves lies in the middle. */
export function toExtent(points: readonly Point[]): Extent {
  const values = points.map(({ value }) => value)
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const air = Math.max((most - least) * 0.08, most * 0.002)
  return { low: least - air, high: most + air }
}

/** How far along an extent a value lies, in per cent, to two decimals: what an SVG attribute needs. */
export function toPercent(value: number, { low, high }: Extent): number {
  return high === low ? 50 : Math.round(((value - low) / (high - low)) * 10_000) / 100
}

/** Round values within an extent, two to six of them, a step of 1, 2 or 5 apart, with as many decimals as the step has. */
export function valueTicks({ low, high }: Extent): Tick[] {
  const rough = (high - low) / 5
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = ([1, 2, 5].find((factor) => factor * power >= rough) ?? 10) * power
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9))
  const first = Math.ceil(low / step - 1e-9)
  const count = Math.floor(high / step + 1e-9) - first + 1
  return Array.from({ length: count }, (_, place) => {
    const at = (first + place) * step
    return { at, text: formatFixed(at, decimals) }
  })
}

/**
 * Days to write below a chart, four to six of them: of some weeks every seventh day (`9 Dec`), of more the firsts of months
 * (`Nov`), a January as its year (`2025`). `months` are their short names.
 */
export function dayTicks(from: number, to: number, months: readonly string[]): Tick[] {
  const nameOf = (at: number) => months[Number(toDay(at).slice(5, 7)) - 1] ?? ''
  if (to - from <= 62) {
    const step = Math.max(1, Math.ceil((to - from) / 35)) * 7
    const count = Math.floor((to - from) / step) + 1
    return Array.from({ length: count }, (_, place) => to - place * step)
      .reverse()
      .map((at) => ({ at, text: `${Number(toDay(at).slice(8))} ${nameOf(at)}` }))
  }
  const firsts = firstsOfMonths(from, to)
  const every = [1, 2, 3, 4, 6, 12].find((step) => firsts.length / step <= 6) ?? 24
  const kept = firsts.filter((at) => (Number(toDay(at).slice(5, 7)) - 1) % every === 0)
  return kept.map((at) => {
    const [year = '', month] = toDay(at).split('-')
    return { at, text: month === '01' ? year : nameOf(at) }
  })
}

function firstsOfMonths(from: number, to: number): number[] {
  const [year = 0, month = 1] = toDay(from).split('-').map(Number)
  const firsts: number[] = []
  for (let next = month - 1; ; next++) {
    const at = toDayNumber(new Date(Date.UTC(year, next, 1)).toISOString().slice(0, 10))
    if (at > to) return firsts
    if (at >= from) firsts.push(at)
  }
}
