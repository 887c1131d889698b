const day = 24 * 3_600_000

/**
 * Whether a rate is older than banks leave it: 4 days, or 12 around the New Year (30 December to 12 January) and Navruz
 * (19 to 31 March). `asOf` is a day (`2025-12-09`), `now` an instant in milliseconds.
 */
export function isStale(asOf: string, now: number): boolean {
  const monthDay = new Date(now).toISOString().slice(5, 10)
  const holidays = monthDay >= '12-30' || monthDay <= '01-12' || (monthDay >= '03-19' && monthDay <= '03-31')
  return now - Date.parse(asOf) > (holidays ? 12 : 4) * day
}
