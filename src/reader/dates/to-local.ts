/** A moment in a time zone, as its wall clock and calendar show it. `month` counts from 1. */
export interface Local {
  year: number
  month: number
  day: number
  hour: number
  minute: number
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** Only the numbers come from `Intl`: names of months differ between browsers, digits of one calendar do not. */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone)
  if (!format) {
    const fields = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' } as const
    format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', { timeZone, hourCycle: 'h23', ...fields })
    formats.set(timeZone, format)
  }
  return format
}

/**
 * An instant (ISO 8601, UTC) in a time zone (IANA name). `Temporal` is far sooner ready than the first format of `Intl`, which
 * is heavy enough to be felt on a phone, but not all our browsers have it.
 */
export function toLocal(instant: string, timeZone: string): Local {
  if ('Temporal' in globalThis) return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone)
  const parts = new Map(
    formatOf(timeZone)
      .formatToParts(new Date(instant))
      .map(({ type, value }) => [type, Number(value)]),
  )
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0
  return { year: part('year'), month: part('month'), day: part('day'), hour: part('hour'), minute: part('minute') }
}
