const units = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const

/**
 * How a source stands that gives nothing now: `it last gave something 3 days ago, and 12 of its stories stay`.
 *
 * @param pulledAt when it was last pulled well: an instant, or undefined for never.
 */
export function toStanding(pulledAt: string | undefined, stories: number, now: Date): string {
  const last =
    pulledAt === undefined ? 'nothing was pulled from it yet' : `it was last pulled well ${toAge(pulledAt, now)}`
  const stay = stories === 1 ? '1 of its stories stays' : `${stories === 0 ? 'none' : stories} of its stories stay`
  return stories === 0 && pulledAt === undefined ? last : `${last}; ${stay}`
}

function toAge(instant: string, now: Date): string {
  const age = now.getTime() - Date.parse(instant)
  const unit = units.find(([, milliseconds]) => age >= milliseconds)
  if (!unit) return 'just now'
  const [name, milliseconds] = unit
  const count = Math.floor(age / milliseconds)
  return `${count} ${name}${count === 1 ? '' : 's'} ago`
}
