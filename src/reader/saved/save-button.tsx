import { useMemo, useState } from 'react'
import type { Article } from '#edition/article.ts'
import { Tool } from '../articles/tool.tsx'
import { useRemembered } from '../remember.ts'
import { savedWords } from '../words/english/saved.ts'
import { useWordsOf } from '../words/use-words.ts'
import { dropStory, parseSaved, savedKey, saveStory } from './saved-stories.ts'

/** Saves a story for later, or no longer. Its word stays the same: whether it is saved is the button's state. */
export function SaveButton({ article }: { article: Article }) {
  const words = useWordsOf('saved', savedWords)
  const kept = useRemembered(savedKey)
  const keys = useRemembered('keys') !== 'off'
  const [lasts, setLasts] = useState(true)
  const isSaved = useMemo(
    () => parseSaved(kept).some(({ headline }) => headline.path === article.path),
    [kept, article],
  )
  return (
    <>
      <Tool
        icon="M4 1.5h8v13l-4-3.5-4 3.5z"
        data-save
        aria-pressed={isSaved}
        aria-keyshortcuts={keys ? 's' : undefined}
        onClick={() => {
          if (isSaved) dropStory(article.path)
          else setLasts(saveStory(article, Date.now()))
        }}
      >
        {words.save}
      </Tool>
      <span role="status" className={isSaved && !lasts ? 'save-failed' : 'sr-only'}>
        {isSaved && (lasts ? words.isSaved : words.notKept)}
      </span>
    </>
  )
}
