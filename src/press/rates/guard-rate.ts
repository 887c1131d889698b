/** A day and the local currency for one unit of the base. */
export type RatePoint = [day: string, localPerBase: number]

/** A series with the doubtful days taken out of it. */
export interface GuardedRate {
  /** What may be printed, oldest first. The last is the quote. */
  good: RatePoint[]
  /** The newest day, where it is doubted and nothing has confirmed it yet. */
  held: RatePoint | null
  /** Days that were doubted and that the next file did not bear out. */
  dropped: RatePoint[]
}

export interface GuardOptions {
  /** Days that the editor vouches for. */
  accepted: ReadonlySet<string>
  /** The declared rate, for a pegged currency. */
  peg?: number
}

const jump = 0.05
const offPeg = 0.001

/**
 * Keeps slips out of print. A day that is more than 5 % from the last good one, or more than 0.1 % off the peg, is held
 * until the next day's file comes within 5 % of it (then both stand) or the editor accepts it; meanwhile the last good
 * one stays. The first day of a series has nothing to be measured by and is trusted. A return to the peg never confirms
 * what was off it; once a departure is confirmed, the 5 % rule is the only one until the peg is met again.
 *
 * @param points oldest first, one for a day.
 */
export function guardRate(points: readonly RatePoint[], { accepted, peg }: GuardOptions): GuardedRate {
  const good: RatePoint[] = []
  const dropped: RatePoint[] = []
  let held: RatePoint | null = null
  for (const point of points) {
    const [day, value] = point
    const pegged = peg !== undefined && isNear(value, peg, offPeg)
    const confirms: boolean = held !== null && !pegged && isNear(value, held[1], jump)
    if (held && confirms) good.push(held)
    else if (held) dropped.push(held)
    const fits: boolean = confirms || pegged || accepted.has(day) || follows(value, good.at(-1)?.[1], peg)
    if (fits) good.push(point)
    held = fits ? null : point
  }
  return { good, held, dropped }
}

function follows(value: number, last: number | undefined, peg: number | undefined): boolean {
  if (last === undefined) return peg === undefined
  const leavesPeg = peg !== undefined && isNear(last, peg, offPeg)
  return !leavesPeg && isNear(value, last, jump)
}

/** The slack of a billionth lets 105 be 5 % from 100 in binary too. */
export function isNear(value: number, reference: number, tolerance: number): boolean {
  return Math.abs(value - reference) <= reference * (tolerance + 1e-9)
}
