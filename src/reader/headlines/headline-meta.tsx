import { countryOf } from '#edition/country.ts'
import type { Headline } from '#edition/headline.ts'
import { formatDay, formatTime } from '../dates/format-date.ts'
import { toLocal } from '../dates/to-local.ts'

interface HeadlineMetaProps {
  headline: Headline
  timeZone: string
  /** Says the day: where the card stands under no day's heading. */
  dated: boolean
}

/** Where a story is from, when, which countries it is about, how long it takes to read. */
export function HeadlineMeta({ headline, timeZone, dated }: HeadlineMetaProps) {
  const { source, alsoIn, publishedAt, countries, minutes } = headline
  const local = toLocal(publishedAt, timeZone)
  return (
    <p className="meta" lang="en">
      {countries.length > 0 && <b>{countries.map((code) => countryOf(code).name).join(', ')}</b>}
      <span>{source.name + toOthers(alsoIn?.length ?? 0)}</span>
      <time dateTime={publishedAt}>{dated ? formatDay(local) : formatTime(local)}</time>
      <span>{`${minutes} min`}</span>
    </p>
  )
}

function toOthers(count: number): string {
  return count === 0 ? '' : `, also in ${count} ${count === 1 ? 'source' : 'sources'}`
}
