export const dayMs = 86_400_000

/** The day of an instant, `YYYY-MM-DD`, in UTC: the banks, five and six hours ahead of it, set their rates by daylight. */
export function dayOf(instant: Date): string {
  return instant.toISOString().slice(0, 10)
}

/** How many days `later` is after `earlier`, both `YYYY-MM-DD`; negative where it is before. */
export function daysBetween(earlier: string, later: string): number {
  return Math.round((Date.parse(later) - Date.parse(earlier)) / dayMs)
}
