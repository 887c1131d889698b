import { useQuery } from '@tanstack/react-query'
import { useDocumentTitle } from '../document-title.ts'
import { HeadlineCard } from '../headlines/headline-card.tsx'
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
        <section aria-labelledby="latest">
          <h2 id="latest" className="dateline">
            {words.latest}
          </h2>
          <div className="cards">
            {latest.map((headline) => (
              <HeadlineCard key={headline.path} headline={headline} timeZone={frame.timeZone} dated />
            ))}
          </div>
        </section>
      )}
    </Main>
  )
}
