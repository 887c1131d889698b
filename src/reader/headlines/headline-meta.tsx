import { countryOf } from '#edition/country.ts'
import type { Headline } from '#edition/headline.ts'
import { formatTime } from '../dates/format-date.ts'
import { toLocal } from '../dates/to-local.ts'

/** Where a story is from, when, which countries it is about, how long it takes to read. */
export function HeadlineMeta({ headline, timeZone }: { headline: Headline; timeZone: string }) {
  const { source, alsoIn, publishedAt, countries, minutes } = headline
  return (
    <p className="meta" lang="en">
      {countries.length > 0 && <b>{countries.map((code) => countryOf(code).name).join(', ')}</b>}
      <span>
        {source.name}
        {alsoIn && alsoIn.length > 0 && `, also in ${alsoIn.length} ${alsoIn.length === 1 ? 'source' : 'sources'}`}
      </span>
      <time dateTime={publishedAt}>{formatTime(toLocal(publishedAt, timeZone))}</time>
      <span>{minutes} min</span>
    </p>
  )
}
