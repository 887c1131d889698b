import { readingWords } from '../words/english/reading.ts'
import { useWordsOf } from '../words/use-words.ts'
import { useReading, type Hidden, type HiddenNotesProps } from './reading.ts'

/** How many stories of a list are left out, why, and the way to have them after all. */
export function HiddenNotes({ stories, only }: HiddenNotesProps) {
  const words = useWordsOf('reading', readingWords)
  const hides = useReading((reading) => reading.hides)
  const showAgain = useReading((reading) => reading.showAgain)
  const reasons = stories.map((story) => hides?.(story))
  const notes: [Hidden, (number: number) => string][] = [
    ['muted', words.hiddenMuted],
    ['read', words.hiddenRead],
  ]
  return notes.map(([hidden, say]) => {
    const count = reasons.filter((reason) => reason === hidden).length
    return (
      count > 0 &&
      hidden === (only ?? hidden) && (
        <p key={hidden} className="hidden-note">
          {say(count)}{' '}
          <button
            type="button"
            onClick={({ currentTarget }) => {
              showAgain?.(hidden)
              // The button is gone with what it said: the list is next.
              goToHeading(currentTarget)
            }}
          >
            {words.show}
          </button>
        </p>
      )
    )
  })
}

/** That of the part of the page that something is in; else the page's own. */
function goToHeading(element: Element): void {
  const own = element.closest('section')?.querySelector<HTMLElement>('h2')
  if (own) own.tabIndex = -1
  const heading = own ?? document.querySelector<HTMLElement>('main h1')
  heading?.focus({ preventScroll: true })
}
