import { useWords } from '../words/use-words.ts'
import { toBlocks } from './to-blocks.ts'

/** Those of a day with nine stories. */
const places = toBlocks([...Array(9).keys()], true).flat()

/** Keeps the place of stories that are on their way: a page of the size of the thing, so that nothing moves. */
export function WaitingCards() {
  const words = useWords()
  return (
    <>
      <p className="without-scripts">{words.withoutScripts}</p>
      <div className="waiting-list" aria-hidden="true">
        <div className="dateline waiting-line" />
        <div className="cards" data-lead>
          {places.map(({ item, span }) => (
            <div key={item} className={`card ${span}${span === 'lead' ? ' top' : ''}`}>
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
