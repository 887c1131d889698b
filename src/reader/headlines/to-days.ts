import type { Headline } from '#edition/headline.ts'
import { formatDay, toIsoDay, weekdayOf } from '../dates/format-date.ts'
import { toLocal } from '../dates/to-local.ts'
import type { Words } from '../words/words.ts'

export interface Day {
  /** `2025-12-09`; the pinned lead's group has a key of its own, as its day may come again below. */
  key: string
  date: string
  name: string
  headlines: Headline[]
}

type DayWords = Pick<Words, 'day' | 'weekday'>

/**
 * Headlines, newest first, under the days of the edition's time zone. A pinned story stands first, under its own day,
 * however old it is. With `most`, only so many stories, and the pinned one.
 */
export function toDays(headlines: readonly Headline[], timeZone: string, words: DayWords, most?: number): Day[] {
  const pinned = headlines.find((headline) => headline.pin)
  const rest = headlines.filter((headline) => headline !== pinned).slice(0, most)
  const days: Day[] = []
  for (const headline of rest) {
    const day = dayOf(headline, timeZone, words)
    const last = days.at(-1)
    if (last?.key === day.key) last.headlines.push(headline)
    else days.push(day)
  }
  if (!pinned) return days
  const own = dayOf(pinned, timeZone, words)
  const [first, ...others] = days
  if (first?.key === own.key) return [{ ...first, headlines: [pinned, ...first.headlines] }, ...others]
  return [{ ...own, key: `pinned-${own.key}` }, ...days]
}

function dayOf(headline: Headline, timeZone: string, words: DayWords): Day {
  const local = toLocal(headline.publishedAt, timeZone)
  const key = toIsoDay(local)
  return { key, date: key, name: `${weekdayOf(local, words)}, ${formatDay(local, words)}`, headlines: [headline] }
}
