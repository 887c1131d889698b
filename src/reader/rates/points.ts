import type { RateHistory } from '#edition/quote.ts'

const millisecondsOfDay = 24 * 3_600_000

/** One day's rate. */
export interface Point {
  /** `2025-12-09` */
  day: string
  /** Days since 1970-01-01. */
  at: number
  value: number
}

/** How far back a chart reaches. */
export const ranges = ['1M', '6M', '1Y', 'All'] as const
export type Range = (typeof ranges)[number]

const months = { '1M': 1, '3M': 3, '6M': 6, '1Y': 12 }

export type Published = NonNullable<RateHistory['bases']['USD']>

/** Published days as points; `turned`, what one local unit is worth instead of what one unit of the base costs. */
export function toPoints(published: Published, turned: boolean): Point[] {
  return published.map(([day, value]) => ({ day, at: toDayNumber(day), value: turned ? 1 / value : value }))
}

/**
 * The points of a range, which ends with the last one. Where no rate was published on the range's first day, the one in force
 * that day stands there.
 */
export function cutRange(points: readonly Point[], range: Range | '3M'): Point[] {
  const last = points.at(-1)
  if (!last || range === 'All') return [...points]
  const first = monthsBefore(last.day, months[range])
  const at = toDayNumber(first)
  const before = points.findLast((point) => point.at <= at)
  const within = points.filter((point) => point.at > at)
  return before ? [{ day: first, at, value: before.value }, ...within] : within
}

/** The rate in force on a day: that day's, or the last one published before it; undefined where none is held. */
export function inForceOn(published: Published, day: string): Published[number] | undefined {
  return published.findLast(([published]) => published <= day)
}

export function toDayNumber(day: string): number {
  return Date.parse(day) / millisecondsOfDay
}

export function toDay(at: number): string {
  return new Date(at * millisecondsOfDay).toISOString().slice(0, 10)
}

/** The same date some months earlier, or that month's last: a month before 31 March is 28 or 29 February. */
function monthsBefore(day: string, count: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - count, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 - count, Math.min(date, last))).toISOString().slice(0, 10)
}
