const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  const numeric = {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  } as const
  const format = new Intl.DateTimeFormat('en-GB', { timeZone, hourCycle: 'h23', era: 'narrow', ...numeric })
  formats.set(timeZone, format)
  return format
}

/** Clock time in a zone as if it were UTC, in milliseconds: the instant plus the zone's offset at that instant. */
function wallTime(instant: number, timeZone: string): number {
  const parts = new Map(
    formatOf(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  )
  const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? 0
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'))
}

/**
 * The offset of a zone in milliseconds east of UTC where its clocks show `wall` (clock time as if it were UTC, in
 * milliseconds). An hour that a change of clocks skips or repeats is read by the offset before the change. The zone is an
 * IANA name; throws a RangeError when there is none such.
 */
export function zoneOffset(wall: number, timeZone: string): number {
  const before = wall - 86_400_000
  const earlier = wallTime(before, timeZone) - before
  const guess = wallTime(wall - earlier, timeZone) - (wall - earlier)
  if (guess === earlier) return earlier
  return wallTime(wall - guess, timeZone) - (wall - guess) === guess ? guess : earlier
}

/** Year and month (`2025/12`) that calendars in a zone show at an instant (ISO 8601). */
export function zoneMonth(instant: string, timeZone: string): string {
  return zoneDay(instant, timeZone).slice(0, 7).replace('-', '/')
}

/** The day (`2025-12-09`) that calendars in a zone show at an instant (ISO 8601). */
export function zoneDay(instant: string, timeZone: string): string {
  return new Date(wallTime(Date.parse(instant), timeZone)).toISOString().slice(0, 10)
}
