import type { Headline } from '#edition/headline.ts'
import { formatDay, formatTime } from '../dates/format-date.ts'
import { toLocal } from '../dates/to-local.ts'
import { useWords } from '../words/use-words.ts'

interface HeadlineMetaProps {
  headline: Headline
  timeZone: string
  /** Says the day: where the card stands under no day's heading. */
  dated: boolean
}

/** Where a story is from, when, which countries it is about, how long it takes to read. */
export function HeadlineMeta({ headline, timeZone, dated }: HeadlineMetaProps) {
  const words = useWords()
  const { source, alsoIn, publishedAt, countries, minutes, language } = headline
  const others = alsoIn?.length ?? 0
  const local = toLocal(publishedAt, timeZone)
  return (
    <p className="meta" lang={language === words.language ? undefined : words.language}>
      {countries.length > 0 && <b>{countries.map((code) => words.countries[code]).join(', ')}</b>}
      <span>{source.name + (others > 0 ? `, ${words.alsoInSources(others)}` : '')}</span>
      <time dateTime={publishedAt}>{dated ? formatDay(local, words) : formatTime(local)}</time>
      <span>{words.minutes(minutes)}</span>
    </p>
  )
}
