import { packNumber, unpackNumbers } from '#edition/postings.ts'
import type { SearchDays } from '#edition/search.ts'

const dayLength = 86_400_000

/** @param days of stories in their order; where clocks were set back over midnight, one may be before the last. */
export function packDays(days: readonly string[]): SearchDays | null {
  const [first] = days
  if (first === undefined) return null
  const start = Date.parse(first)
  const counts: number[] = []
  for (const day of days) {
    const place = Math.max(counts.length - 1, (Date.parse(day) - start) / dayLength)
    while (counts.length <= place) counts.push(0)
    counts[place] = (counts[place] ?? 0) + 1
  }
  return { first, counts: counts.map(packNumber).join('') }
}

export function unpackDays(days: SearchDays | null): string[] {
  if (days === null) return []
  const start = Date.parse(days.first)
  return unpackNumbers(days.counts).flatMap((count, n) => {
    const day = new Date(start + n * dayLength).toISOString().slice(0, 10)
    return Array.from({ length: count }, () => day)
  })
}
