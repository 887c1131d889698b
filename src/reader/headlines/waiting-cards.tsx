import { useWords } from '../words/use-words.ts'
import { toSpans } from './to-spans.ts'

/** Keeps the place of stories that are on their way: a page of the size of the thing, so that nothing moves. */
export function WaitingCards() {
  const words = useWords()
  return (
    <>
      <p className="without-scripts">{words.withoutScripts}</p>
      <div className="waiting-list" aria-hidden="true">
        <div className="dateline waiting-line" />
        <div className="cards" data-lead>
          {toSpans(9, true).map((span, place) => (
            <div key={place} className={`card ${span}${place === 0 ? ' top' : ''}`}>
              <div className="card-picture waiting" />
              <div className="card-text">
                <div className="waiting-line" />
                <div className="waiting-line" />
                <div className="waiting-line" />
              </div>
            </div>
          ))}
        </div>
      </div>
    </>
  )
}
