import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useParams } from 'react-router-dom'
import { countries } from '#edition/country.ts'
import type { Edition } from '#edition/edition.ts'
import { pageNumber } from '#edition/files.ts'
import { pageAddress } from '../addresses.ts'
import { useDocumentTitle } from '../document-title.ts'
import { DayList } from '../headlines/day-list.tsx'
import { WaitingCards } from '../headlines/waiting-cards.tsx'
import { Heading } from '../layout/heading.tsx'
import { Main } from '../layout/main.tsx'
import { useArrival } from '../places/arrive.ts'
import { editionQuery } from '../queries/edition.ts'
import { numberedPageQuery } from '../queries/headlines.ts'
import { Section } from '../section.tsx'
import { NotFoundPage } from './not-found-page.tsx'

/** One page of older stories at an address of its own, which keeps its stories. */
export function NumberedPage() {
  const { filter: scope = 'all', number = '' } = useParams()
  const edition = useQuery(editionQuery)
  const known = scope === 'all' || countries.some(({ slug }) => slug === scope)
  if (!known || !/^\d{1,6}$/.test(number)) return <NotFoundPage />
  if (edition.data) return <Stories edition={edition.data} scope={scope} number={Number(number)} />
  return (
    <Main view={scope}>
      <Section name="The stories" query={edition} waiting={<WaitingCards />}>
        {() => null}
      </Section>
    </Main>
  )
}

function Stories({ edition, scope, number }: { edition: Edition; scope: string; number: number }) {
  const queryClient = useQueryClient()
  const query = useQuery(numberedPageQuery(queryClient, edition, scope, number, pageNameOfDocument()))
  const head = edition.scopes[scope]?.head
  const newest = head === undefined ? 0 : pageNumber(head)
  const place = countries.find(({ slug }) => slug === scope)?.name
  const title = `${place ? `${place}: older` : 'Older'} stories, page ${number}`
  useDocumentTitle(title, edition.title)
  useArrival(query.data !== undefined || query.isError)
  if (query.data === null) return <NotFoundPage />
  return (
    <Main view={scope}>
      <Heading>{title}</Heading>
      <Section name="The stories" query={query} waiting={<WaitingCards />}>
        {(page) =>
          page && <DayList headlines={page.headlines} timeZone={edition.timeZone} language={edition.language} />
        }
      </Section>
      <nav aria-label="Pages" className="older">
        {number < newest - 1 && <Link to={pageAddress(scope, number + 1)}>Newer stories</Link>}
        <Link to={scope === 'all' ? '/' : `/${scope}/`}>Newest stories</Link>
        {number > 0 && <Link to={pageAddress(scope, number - 1)}>Older stories</Link>}
      </nav>
    </Main>
  )
}

/** The page's name, where the HTML that was opened carries it. */
function pageNameOfDocument(): string | undefined {
  return document.querySelector<HTMLMetaElement>('meta[name="headlines-page"]')?.content
}
