import { findMonth } from './find-month.ts'

/** A calendar day that exists; `month` is 1 to 12. `rest` is the text after it. */
export interface Day {
  year: number
  month: number
  day: number
  rest: string
}

/** How a date may be written. `first` and `second` are day and month in an order that the writer knew. */
const forms: readonly RegExp[] = [
  /^(?<year>\d{4})([-/.])(?<month>\d\d?)\2(?<day>\d\d?)(?!\d)/,
  /^(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)(?!\d)/,
  /^(?<year>\d{4})(?:-(?<month>\d\d))?$/,
  /^(?<day>\d\d?)\.(?<month>\d\d?)\.(?<year>\d{4}|\d\d)(?!\d)/,
  /^(?<first>\d\d?)\/(?<second>\d\d?)\/(?<year>\d{4})(?!\d)/,
  /^(?<day>\d\d?)(?:st|nd|rd|th)?[ .-]*(?<name>\p{L}{3,})[ .,-]+(?<year>\d{4}|\d\d)(?![\d:])/iu,
  /^(?<name>\p{L}{3,})\.? (?<day>\d\d?)(?:st|nd|rd|th)?,? (?<year>\d{4})(?![\d:])/iu,
]

/** The day at the start of a text; undefined when none is there, or none such exists (31 February). */
export function readDay(text: string): Day | undefined {
  for (const form of forms) {
    const match = form.exec(text)
    if (!match?.groups) continue
    const { year = '', day = '1', name, first, second } = match.groups
    const [month, date] =
      first === undefined || second === undefined
        ? [name === undefined ? Number(match.groups.month ?? '1') : findMonth(name), Number(day)]
        : inOrder(Number(first), Number(second))
    const found = { year: fullYear(year), month: month ?? 0, day: date ?? 0, rest: text.slice(match[0].length) }
    return exists(found) ? found : undefined
  }
  return undefined
}

/** Month and day; neither, where both could be the month. */
function inOrder(first: number, second: number): [number, number] | [] {
  if (first > 12 || first === second) return [second, first]
  return second > 12 ? [first, second] : []
}

function fullYear(written: string): number {
  const year = Number(written)
  if (written.length > 2) return year
  return year < 70 ? 2000 + year : 1900 + year
}

function exists({ year, month, day }: Day): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return year >= 1900 && year < 2200 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}
