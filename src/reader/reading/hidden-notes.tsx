import type { Headline } from '#edition/headline.ts'
import { readingWords } from '../words/english/reading.ts'
import { useWordsOf } from '../words/use-words.ts'
import { useReading, type Hidden } from './reading.ts'

/** How many stories of a list are left out, why, and the way to have them after all. */
export function HiddenNotes({ headlines }: { headlines: readonly Headline[] }) {
  const words = useWordsOf('reading', readingWords)
  const hides = useReading((reading) => reading.hides)
  const showAgain = useReading((reading) => reading.showAgain)
  const reasons = headlines.flatMap((headline) => hides?.(headline) ?? [])
  const notes: [Hidden, (number: number) => string][] = [
    ['muted', words.hiddenMuted],
    ['read', words.hiddenRead],
  ]
  return notes.map(([hidden, say]) => {
    const count = reasons.filter((reason) => reason === hidden).length
    return (
      count > 0 && (
        <p key={hidden} className="hidden-note">
          {say(count)}{' '}
          <button
            type="button"
            onClick={() => {
              showAgain?.(hidden)
              // The button is gone with what it said: the list is next.
              document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
            }}
          >
            {words.show}
          </button>
        </p>
      )
    )
  })
}
