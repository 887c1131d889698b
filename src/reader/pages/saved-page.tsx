import { useQuery } from '@tanstack/react-query'
import { useDocumentTitle } from '../document-title.ts'
import { Heading } from '../layout/heading.tsx'
import { Main } from '../layout/main.tsx'
import { useRunning } from '../now.ts'
import { useArrival } from '../places/arrive.ts'
import { frameQuery } from '../queries/frame.ts'
import { Carry } from '../saved/carry.tsx'
import { SavedList } from '../saved/saved-list.tsx'
import { YourReading } from '../saved/your-reading.tsx'
import { savedWords } from '../words/english/saved.ts'
import { useWords, useWordsOf } from '../words/use-words.ts'

/** What a reader keeps in the browser. Its HTML, written for all of them, knows nothing of it. */
export function SavedPage() {
  const { savedStories: title } = useWords()
  const ownWords = useWordsOf('saved', savedWords)
  const isRunning = useRunning()
  const { data: frame, isError } = useQuery(frameQuery)
  const isReady = isRunning && (frame !== undefined || isError)
  useDocumentTitle(title, frame?.title)
  useArrival(isReady)
  return (
    <Main view="saved">
      <Heading className="story-title">{title}</Heading>
      <noscript>
        <p className="notice">{ownWords.needsScripts}</p>
      </noscript>
      {isReady && (
        <>
          <SavedList timeZone={frame?.timeZone ?? 'UTC'} />
          <YourReading />
          <Carry />
        </>
      )}
    </Main>
  )
}
