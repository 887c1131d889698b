import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router-dom'
import { countries } from '#edition/country.ts'
import { pageAddress } from '../addresses.ts'
import { useDocumentTitle } from '../document-title.ts'
import { DayList } from '../headlines/day-list.tsx'
import { useShown } from '../headlines/use-shown.ts'
import { LeftOut } from '../headlines/left-out.tsx'
import { WaitingCards } from '../headlines/waiting-cards.tsx'
import { Heading } from '../layout/heading.tsx'
import { Main } from '../layout/main.tsx'
import { Link } from '../links/link.tsx'
import { useArrival } from '../places/arrive.ts'
import { frameQuery } from '../queries/frame.ts'
import { numberedPageQuery } from '../queries/headlines.ts'
import { HiddenNotes } from '../reading/reading.ts'
import { Section } from '../section.tsx'
import { numberedWords } from '../words/english/numbered.ts'
import { useWords, useWordsOf } from '../words/use-words.ts'
import { NotFoundPage } from './not-found-page.tsx'

/** One page of older stories at an address of its own, which keeps its stories. */
export function NumberedPage() {
  const { filter: scope = 'all', number = '' } = useParams()
  const known = scope === 'all' || countries.some(({ slug }) => slug === scope)
  if (!known || !/^\d{1,6}$/.test(number)) return <NotFoundPage />
  return <Stories scope={scope} number={Number(number)} />
}

function Stories({ scope, number }: { scope: string; number: number }) {
  const words = useWords()
  const ownWords = useWordsOf('numbered', numberedWords)
  const { data: frame } = useQuery(frameQuery)
  const query = useQuery(numberedPageQuery(scope, number))
  const shown = useShown(query.data?.headlines)
  const place = countries.find(({ slug }) => slug === scope)
  const title = ownWords.title(number, place && words.countries[place.code])
  useDocumentTitle(title, frame?.title)
  useArrival(query.data !== undefined || query.isError)
  if (query.data === null) return <NotFoundPage />
  // Pages above and below are opened as documents of their own: they hold their stories, which else had to be searched for.
  return (
    <Main view={scope}>
      <div className="shelf-head">
        <Heading>{title}</Heading>
      </div>
      <Section words={words.loadStories} query={{ ...query, data: frame && query.data }} waiting={<WaitingCards />}>
        {({ headlines, leftOut }) => (
          <>
            <HiddenNotes stories={headlines} />
            <DayList headlines={shown ?? headlines} timeZone={frame?.timeZone ?? 'UTC'}>
              <LeftOut count={leftOut} />
            </DayList>
          </>
        )}
      </Section>
      <nav aria-label={ownWords.pages} className="older">
        {query.data?.newer && (
          <Link to={pageAddress(scope, number + 1)} data-reload>
            {ownWords.newer}
          </Link>
        )}
        <Link to={scope === 'all' ? '/' : `/${scope}/`}>{ownWords.newest}</Link>
        {query.data?.older && (
          <Link to={pageAddress(scope, number - 1)} data-reload>
            {words.older}
          </Link>
        )}
      </nav>
    </Main>
  )
}
