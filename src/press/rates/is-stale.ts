import { dayMs, dayOf } from './days.ts'

/**
 * Whether readers will see a rate of a day (`YYYY-MM-DD`) called stale: after 4 days, or 12 while the banks keep the New
 * Year (30 December to 12 January) or Nowruz (19 to 31 March).
 */
export function isStale(asOf: string, now: Date): boolean {
  const date = dayOf(now).slice(5)
  const holidays = date >= '12-30' || date <= '01-12' || (date >= '03-19' && date <= '03-31')
  return now.getTime() - Date.parse(asOf) > (holidays ? 12 : 4) * dayMs
}
