import type { Words } from '../words/words.ts'
import type { Local } from './to-local.ts'

type Day = Pick<Local, 'year' | 'month' | 'day'>

const two = (number: number) => String(number).padStart(2, '0')

/** `9 December 2025` */
export function formatDay({ year, month, day }: Day, words: Pick<Words, 'day'>): string {
  return words.day(day, month, year)
}

/** `Tuesday` */
export function weekdayOf({ year, month, day }: Day, words: Pick<Words, 'weekday'>): string {
  return words.weekday(new Date(Date.UTC(year, month - 1, day)).getUTCDay())
}

/** `14:05` */
export function formatTime({ hour, minute }: Local): string {
  return `${two(hour)}:${two(minute)}`
}

/** `2025-12-09` */
export function toIsoDay({ year, month, day }: Day): string {
  return `${year}-${two(month)}-${two(day)}`
}

/** A day of the edition (`2025-12-09`) in words. */
export function formatIsoDay(isoDay: string, words: Pick<Words, 'day'>): string {
  const [year = 0, month = 0, day = 0] = isoDay.split('-').map(Number)
  return words.day(day, month, year)
}
