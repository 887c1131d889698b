import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from 'react-router-dom'
import { useDocumentTitle } from '../document-title.ts'
import { HeadlineCard } from '../headlines/headline-card.tsx'
import { Heading } from '../layout/heading.tsx'
import { Main } from '../layout/main.tsx'
import { useArrival } from '../places/arrive.ts'
import { editionQuery } from '../queries/edition.ts'
import { headlinesPageQuery } from '../queries/headlines.ts'

/** Says that nothing is at this address, and offers the latest stories. */
export function NotFoundPage() {
  const { data: edition } = useQuery(editionQuery)
  const queryClient = useQueryClient()
  const head = edition?.scopes.all?.head ?? ''
  const { data: page } = useQuery({ ...headlinesPageQuery('all', head), enabled: head !== '' }, queryClient)
  useDocumentTitle('Not found', edition?.title)
  useArrival(true)
  return (
    <Main view="not-found">
      <Heading className="story-title">There is no page at this address</Heading>
      <p className="notice">
        The story may have moved, or the address may have a slip in it. <Link to="/">See all stories</Link>
      </p>
      {edition && page && page.headlines.length > 0 && (
        <section aria-labelledby="latest">
          <h2 id="latest" className="dateline">
            Latest stories
          </h2>
          <div className="cards">
            {page.headlines.slice(0, 6).map((headline) => (
              <HeadlineCard
                key={headline.path}
                headline={headline}
                timeZone={edition.timeZone}
                language={edition.language}
                dated
              />
            ))}
          </div>
        </section>
      )}
    </Main>
  )
}
