import { bases, type RateHistory } from '#edition/quote.ts'
import { cutRange, toPoints, type Published } from './points.ts'
import { toExtent } from './scale.ts'

/** How a rate has gone of late, for a small line: what one local unit was worth, from 0 (the least) to 100. */
export interface Trend {
  /** Evenly spaced in time, the last one the day of the latest rate. */
  levels: number[]
  /** Per cent, from the first to the last. */
  change: number
}

/** By pair: `KGS/USD`. */
export type Trends = Record<string, Trend>

const steps = 45

/** The last three months of each pair, at 46 days each: a rate stays in force until the next. */
export function toTrends(histories: readonly RateHistory[]): Trends {
  return Object.fromEntries(
    histories.flatMap(({ currency, bases: published }) =>
      bases.flatMap((base): [string, Trend][] => {
        const trend = toTrend(published[base] ?? [])
        return trend ? [[`${currency}/${base}`, trend]] : []
      }),
    ),
  )
}

function toTrend(published: Published): Trend | undefined {
  const points = cutRange(toPoints(published, true), '3M')
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last || first === last) return undefined
  const values = Array.from({ length: steps + 1 }, (_, step) => {
    const at = first.at + ((last.at - first.at) * step) / steps
    return points.findLast((point) => point.at <= at)?.value ?? first.value
  })
  const { low, high } = toExtent(points)
  return {
    levels: values.map((value) => Math.round(((value - low) / (high - low)) * 100)),
    change: (last.value / first.value - 1) * 100,
  }
}
