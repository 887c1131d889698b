import type { Headline } from '#edition/headline.ts'
import { readingWords } from '../words/english/reading.ts'
import { useWordsOf } from '../words/use-words.ts'
import { useReading } from './reading.ts'

/** How many stories of a list are new since the last visit: at the end of its first heading's line, where it moves nothing. */
export function NewSince({ headlines }: { headlines: readonly Headline[] }) {
  const words = useWordsOf('reading', readingWords)
  const count = useReading(({ markOf }) => headlines.filter((headline) => markOf(headline) === 'new').length)
  if (!count) return null
  return (
    <>
      <span className="sr-only">, </span>
      <span className="new-since">
        <span className="new-short">{words.newShort(count)}</span>
        <span className="new-long">{words.newSince(count)}</span>
      </span>
    </>
  )
}
