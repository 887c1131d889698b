const day = 24 * 60 * 60 * 1000

/** Why a story is not printed yet: its date is more than a day ahead. Undefined where it may be printed. */
export function findHold(publishedAt: string, now: Date): string | undefined {
  if (Date.parse(publishedAt) <= now.getTime() + day) return undefined
  return `is held until ${publishedAt}: its date is more than a day ahead`
}
