import type { Words } from '../words/words.ts'

const hour = 3_600_000

/** How long ago, in the coarsest unit that says it: `less than an hour`, `5 hours`, `3 days`, `11 months`. */
export function formatAge(milliseconds: number, { age }: Pick<Words, 'age'>): string {
  if (milliseconds < hour) return age.less
  const hours = Math.floor(milliseconds / hour)
  if (hours < 48) return age.hours(hours)
  const days = Math.floor(hours / 24)
  if (days < 61) return age.days(days)
  const months = Math.floor(days / 30.44)
  return months < 24 ? age.months(months) : age.years(Math.floor(days / 365.25))
}
