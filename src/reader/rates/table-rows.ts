import type { Point } from './points.ts'

/**
 * The points of a chart that its table holds, newest first: each of up to two months, the last of each week of up to seven
 * months, else the last of each month; and the first.
 */
export function toTableRows(points: readonly Point[]): Point[] {
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last) return []
  const days = last.at - first.at
  const periodOf = ({ at, day }: Point) =>
    // 1970-01-01 was a Thursday: weeks begin on Mondays.
    days <= 62 ? day : days <= 215 ? Math.floor((at + 3) / 7) : day.slice(0, 7)
  return points
    .filter((point, place) => {
      const next = points[place + 1]
      return point === first || !next || periodOf(next) !== periodOf(point)
    })
    .reverse()
}
