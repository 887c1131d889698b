import { findZone } from './named-zones.ts'

/** Clock time, in milliseconds after midnight, and the zone that was named with it: an offset, or an IANA name. */
export interface Clock {
  time: number
  zone?: string
}

const form =
  /^(?<hour>\d\d?)(?::(?<minute>\d\d)(?::(?<second>\d\d)(?:[.,]\d+)?)?|(?<minutes>\d\d)(?<seconds>\d\d)?)(?: ?(?<half>[ap])\.?m\b\.?)?/i
/** What writers put between a day and the time. */
const between = /^(?:[t ,]|at |в |г\. ?|г |года )*/i
const offset = /^(?:GMT|UTC?)?([+-−])(\d\d?)(?::?(\d\d))?$/i

/**
 * The time after a day: `T06:30:00.5Z`, ` 9:05 pm EST`, `, 06:30 +0500`; midnight where there is none. Undefined when what
 * stands there is no time. A zone by a name that is not known is left out.
 */
export function readClock(text: string): Clock | undefined {
  const written = text.replace(between, '')
  const match = form.exec(written)
  if (!match?.groups) return readZone(written, 0)
  const { hour, minute, second, minutes, seconds, half } = match.groups
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0)
  const past = Number(minute ?? minutes) * 60 + Math.min(Number(second ?? seconds ?? '0'), 59)
  const fits = hours < 24 && past < 3600 && Number(second ?? seconds ?? '0') <= 60
  if (!fits && !(hours === 24 && past === 0)) return undefined
  return readZone(written.slice(match[0].length), (hours * 3600 + past) * 1000)
}

function readZone(text: string, time: number): Clock | undefined {
  const written = text.replace(/^[ ,]+|[ .]+$/g, '')
  if (written === '') return { time }
  const [, sign, hours, minutes = '00'] = offset.exec(written) ?? []
  if (sign !== undefined && hours !== undefined) {
    const fits = Number(hours) <= 15 && Number(minutes) < 60
    return fits ? { time, zone: `${sign === '+' ? '+' : '-'}${hours.padStart(2, '0')}:${minutes}` } : undefined
  }
  const zone = findZone(written.toUpperCase())
  if (zone !== undefined) return { time, zone }
  return /^[A-Z]{1,5}$/.test(written) ? { time } : undefined
}
