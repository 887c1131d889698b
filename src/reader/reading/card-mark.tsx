import { readingWords } from '../words/english/reading.ts'
import { useWords, useWordsOf } from '../words/use-words.ts'
import type { Mark } from './reading.ts'

/** Says, over a card's picture, that its story is new since the last visit or was read. */
export function CardMark({ mark }: { mark: Mark }) {
  const { language } = useWords()
  const words = useWordsOf('reading', readingWords)
  return (
    <span className="card-mark" lang={language}>
      {mark === 'new' ? words.isNew : words.isRead}
    </span>
  )
}
