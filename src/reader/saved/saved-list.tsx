import { useMemo, useState } from 'react'
import { storyAddress } from '../addresses.ts'
import { HeadlineMeta } from '../headlines/headline-meta.tsx'
import { Link } from '../links/link.tsx'
import { useRemembered } from '../remember.ts'
import { savedWords } from '../words/english/saved.ts'
import { useWords, useWordsOf } from '../words/use-words.ts'
import { dropStory, parseSaved, savedKey, saveStories, type SavedStory } from './saved-stories.ts'

/** The saved stories, the newest saved first. One that is removed keeps its place while the page is open, and can be had back. */
export function SavedList({ timeZone }: { timeZone: string }) {
  const words = useWordsOf('saved', savedWords)
  const kept = useRemembered(savedKey)
  const saved = useMemo(() => parseSaved(kept), [kept])
  const [removed, setRemoved] = useState<readonly SavedStory[]>([])
  const gone = removed.filter(({ headline }) => !saved.some((story) => story.headline.path === headline.path))
  const stories = [...saved, ...gone].sort((one, other) => (one.savedAt < other.savedAt ? 1 : -1))
  if (stories.length === 0) return <p className="notice">{words.none}</p>
  return (
    <ul className="results">
      {stories.map((story) => (
        <SavedItem
          key={story.headline.path}
          {...{ story, timeZone }}
          isRemoved={gone.includes(story)}
          onRemove={() => {
            setRemoved([...gone, story])
          }}
        />
      ))}
    </ul>
  )
}

interface SavedItemProps {
  story: SavedStory
  timeZone: string
  isRemoved: boolean
  onRemove: () => void
}

function SavedItem({ story, timeZone, isRemoved, onRemove }: SavedItemProps) {
  const { language } = useWords()
  const words = useWordsOf('saved', savedWords)
  const { path, title, summary, language: own } = story.headline
  return (
    <li>
      <article lang={own === language ? undefined : own}>
        {!isRemoved && (
          <>
            <h2 className="result-title">
              <Link to={storyAddress(path)}>{title}</Link>
            </h2>
            <p>{summary}</p>
            <HeadlineMeta headline={story.headline} timeZone={timeZone} dated />
          </>
        )}
        <p className="saved-line" lang={language}>
          {/* One button in both states: it keeps the focus. */}
          <button
            type="button"
            className="button"
            data-save
            aria-label={isRemoved ? undefined : words.removeStory(title)}
            onClick={({ currentTarget }) => {
              // It may have been pressed from the headline, by a key.
              currentTarget.focus()
              if (isRemoved) {
                saveStories([story])
                return
              }
              onRemove()
              dropStory(path)
            }}
          >
            {isRemoved ? words.undo : words.remove}
          </button>
          <span role="status">{isRemoved && words.removed(title)}</span>
        </p>
      </article>
    </li>
  )
}
