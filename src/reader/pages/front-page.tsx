import { useQuery } from '@tanstack/react-query'
import { Navigate, useLocation, useParams } from 'react-router-dom'
import { chosenCountries, filterAddress, readFilter, type Filter } from '../countries/addresses.ts'
import { CountryFilter } from '../countries/country-filter.tsx'
import { nameList } from '../countries/name-list.ts'
import { useDocumentTitle } from '../document-title.ts'
import { StoryList } from '../headlines/story-list.tsx'
import { WaitingCards } from '../headlines/waiting-cards.tsx'
import { Heading } from '../layout/heading.tsx'
import { Main } from '../layout/main.tsx'
import { editionQuery } from '../queries/edition.ts'
import { Section } from '../section.tsx'
import { useWords } from '../words/use-words.ts'
import { NotFoundPage } from './not-found-page.tsx'

/** The stories of all countries or of those that the address names. Another spelling of the address is put right. */
export function FrontPage() {
  const { filter: segment } = useParams()
  const { pathname, search } = useLocation()
  const filter = segment === undefined ? [] : readFilter(segment)
  if (!filter) return <NotFoundPage />
  const address = filterAddress(filter)
  return pathname === address ? <FilteredStories filter={filter} /> : <Navigate replace to={address + search} />
}

function FilteredStories({ filter }: { filter: Filter }) {
  const edition = useQuery(editionQuery)
  const words = useWords()
  const names = nameList(
    chosenCountries(filter).map(({ code }) => code),
    words,
  )
  useDocumentTitle(names || edition.data?.title, edition.data?.title)
  return (
    <Main view={filter.length === 0 ? 'all' : filter.join(',')}>
      <div className="list-head">
        <Heading>{names || words.latest}</Heading>
        <CountryFilter edition={edition.data} filter={filter} />
      </div>
      <Section words={words.loadStories} query={edition} waiting={<WaitingCards />}>
        {(data) => <StoryList edition={data} filter={filter} />}
      </Section>
    </Main>
  )
}
