const hour = 3_600_000

/** How long ago, in the coarsest unit that says it: `less than an hour`, `5 hours`, `3 days`, `11 months`. */
export function formatAge(milliseconds: number): string {
  if (milliseconds < hour) return 'less than an hour'
  const hours = Math.floor(milliseconds / hour)
  if (hours < 48) return count(hours, 'hour')
  const days = Math.floor(hours / 24)
  if (days < 61) return count(days, 'day')
  const months = Math.floor(days / 30.44)
  return months < 24 ? count(months, 'month') : count(Math.floor(days / 365.25), 'year')
}

function count(number: number, unit: string): string {
  return `${number} ${unit}${number === 1 ? '' : 's'}`
}
