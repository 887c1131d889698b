import { use } from 'react'
import type { Headline } from '#edition/headline.ts'
import { plainSlug } from '#edition/slug.ts'
import { shelfAddress } from '../addresses.ts'
import { formatDay, formatTime } from '../dates/format-date.ts'
import { toLocal } from '../dates/to-local.ts'
import { Link } from '../links/link.tsx'
import { useWords } from '../words/use-words.ts'
import { OwnTopic } from './own-topic.ts'

interface HeadlineMetaProps {
  headline: Headline
  timeZone: string
  /** Says the day: where the card stands under no day's heading. */
  dated: boolean
}

/** Where a story is from, when, which countries it is about, how long it takes to read, and the way to its first topic. */
export function HeadlineMeta({ headline, timeZone, dated }: HeadlineMetaProps) {
  const words = useWords()
  const ownTopic = use(OwnTopic)
  const { source, alsoIn, publishedAt, countries, minutes, language, topics, topicSlug } = headline
  const others = alsoIn?.length ?? 0
  const local = toLocal(publishedAt, timeZone)
  const isForeign = language !== words.language
  const [topic = ''] = topics
  const slug = topicSlug ?? plainSlug(topic)
  return (
    <p className="meta" lang={isForeign ? words.language : undefined}>
      {countries.length > 0 && <b>{countries.map((code) => words.countries[code]).join(', ')}</b>}
      <span>{source.name + (others > 0 ? `, ${words.alsoInSources(others)}` : '')}</span>
      <time dateTime={publishedAt}>{dated ? formatDay(local, words) : formatTime(local)}</time>
      <span>{words.minutes(minutes)}</span>
      {slug !== undefined && slug !== ownTopic && (
        <Link to={shelfAddress('topic', slug)} lang={isForeign ? language : undefined}>
          {topic}
        </Link>
      )}
    </p>
  )
}
