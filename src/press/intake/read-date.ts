import { readClock } from './read-clock.ts'
import { readDay } from './read-day.ts'
import { zoneOffset } from './zone-offset.ts'

/** `Dec 9 06:30:00 GMT 2025`, as C and Unix write it: the year comes last. */
const yearLast = /^(\p{L}{3,} \d\d?) (\d\d:\d\d(?::\d\d)?)(?: ([A-Z]{2,5}))? (\d{4})$/iu
const weekday = /^(?:\p{L}{2,}\.?, ?|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]* )/iu

/**
 * The instant, to the second (`2025-12-09T06:30:00Z`), that a source's date means; undefined when it cannot be read or there
 * is no such day. Reads RFC 822 with its decay (no weekday, two-digit years, named zones, missing seconds), ISO 8601 and the
 * W3C's profile of it, `Sep 23, 2024`, `9 декабря 2025`, `09.12.2025 06:30`, `2024-04-11 09:30`, and seconds or
 * milliseconds since 1970. `03/04/2025` is not read: either number could be the month. Where no zone is named it is clock
 * time in `timeZone`, an IANA name; a day alone is its midnight there.
 */
export function readDate(text: string, timeZone: string): string | undefined {
  const written = text
    .slice(0, 100)
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (/^\d{10}(\d{3})?$/.test(written)) return toInstant(Number(written.slice(0, 10)) * 1000)
  const day = readDay(written.replace(weekday, '').replace(yearLast, '$1, $4 $2 $3'))
  const clock = day && readClock(day.rest)
  if (!clock) return undefined
  const wall = Date.UTC(day.year, day.month - 1, day.day) + clock.time
  return toInstant(wall - offsetOf(clock.zone ?? timeZone, wall))
}

function offsetOf(zone: string, wall: number): number {
  const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)$/.exec(zone) ?? []
  if (sign === undefined) return zoneOffset(wall, zone)
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000
}

function toInstant(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d+/, '')
}
