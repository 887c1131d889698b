import { savedWords } from '../words/english/saved.ts'
import { useWords, useWordsOf } from '../words/use-words.ts'
import type { Toggled } from './toggle-saved.ts'

interface ToggledNoteProps {
  /** Nothing before it is known: a screen reader tells what comes into a region that is there. */
  toggled: Toggled | undefined
  /** Tells one time from the next: the same sentence is told again. */
  time: number
}

/** Says what became of a story that was saved by a key, over the page's foot. */
export function ToggledNote({ toggled, time }: ToggledNoteProps) {
  const { language, loadStory } = useWords()
  const words = useWordsOf('saved', savedWords)
  const say = (one: Toggled) => {
    if (one.done === 'removed') return words.removed(one.title)
    return { saved: words.isSaved, unkept: words.notKept, failed: loadStory.failed }[one.done]
  }
  return (
    <div role="status" className="float" lang={language}>
      {toggled && (
        <p key={time} className="float-note">
          {say(toggled)}
        </p>
      )}
    </div>
  )
}
