/** A time as the edition writes instants: `2025-12-09T06:30:00Z`, to the second. */
export function toInstant(time: Date): string {
  return `${time.toISOString().slice(0, -'.000Z'.length)}Z`
}
