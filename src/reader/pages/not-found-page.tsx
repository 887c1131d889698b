import { useQuery } from '@tanstack/react-query'
import { useDocumentTitle } from '../document-title.ts'
import { FewStories } from '../headlines/few-stories.tsx'
import { Heading } from '../layout/heading.tsx'
import { Main } from '../layout/main.tsx'
import { Link } from '../links/link.tsx'
import { useArrival } from '../places/arrive.ts'
import { frameQuery } from '../queries/frame.ts'
import { latestQuery } from '../queries/headlines.ts'
import { useWords } from '../words/use-words.ts'

/** Says that nothing is at this address, and offers the latest stories. */
export function NotFoundPage() {
  const words = useWords()
  const { data: frame } = useQuery(frameQuery)
  const { data: latest } = useQuery(latestQuery)
  useDocumentTitle(words.notFound, frame?.title)
  useArrival(true)
  return (
    <Main view="not-found">
      <Heading className="story-title">{words.nothingHere}</Heading>
      <p className="notice">
        {words.mayHaveMoved} <Link to="/">{words.allStories}</Link>
      </p>
      {frame && latest && latest.length > 0 && (
        <FewStories name="latest" heading={words.latest} headlines={latest} timeZone={frame.timeZone} />
      )}
    </Main>
  )
}
