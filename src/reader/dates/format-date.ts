import type { Local } from './to-local.ts'

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
] as const

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const

type Day = Pick<Local, 'year' | 'month' | 'day'>

const two = (number: number) => String(number).padStart(2, '0')

/** `9 December 2025` */
export function formatDay({ year, month, day }: Day): string {
  return `${day} ${months[month - 1] ?? ''} ${year}`
}

/** `Tuesday` */
export function weekdayOf({ year, month, day }: Day): string {
  return weekdays[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? ''
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
export function formatIsoDay(day: string): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return formatDay({ year, month, day: date })
}
