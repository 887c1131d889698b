import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import type { Edition } from '#edition/edition.ts'
import { pageNumber } from '#edition/files.ts'
import { pageAddress } from '../addresses.ts'
import { chosenCountries, scopesOf, type Filter } from '../countries/addresses.ts'
import { nameList } from '../countries/name-list.ts'
import { Link } from '../links/link.tsx'
import { useWholePage } from '../places/whole-page.ts'
import { NewerStories } from '../reading/reading.ts'
import { headlinesQuery } from '../queries/headlines.ts'
import { toSiteUrl } from '../site-url.ts'
import { useWords } from '../words/use-words.ts'
import type { LoadedPage } from './merge-pages.ts'
import { PagedStories } from './paged-stories.tsx'

/** The stories of a filter. */
export function StoryList({ edition, filter }: { edition: Edition; filter: Filter }) {
  const queryClient = useQueryClient()
  const whole = useWholePage()
  const scopes = scopesOf(filter)
  const query = useInfiniteQuery(headlinesQuery(queryClient, edition, scopes))
  const [scope = 'all', second] = scopes
  const toOlder = (loaded: readonly LoadedPage[]) => {
    const next = loaded.findLast((page) => page.scope === scope)?.older
    return second === undefined && next ? toSiteUrl(pageAddress(scope, pageNumber(next))) : undefined
  }
  return (
    <>
      {whole && query.data && <NewerStories {...{ edition, scopes }} loaded={query.data.pages.flat()} />}
      <PagedStories
        {...{ query, toOlder }}
        name={scopes.join()}
        timeZone={edition.timeZone}
        empty={<NoStories filter={filter} />}
      />
    </>
  )
}

function NoStories({ filter }: { filter: Filter }) {
  const words = useWords()
  const codes = chosenCountries(filter).map(({ code }) => code)
  return (
    <p className="notice">
      {codes.length === 0 ? (
        words.noStories
      ) : (
        <>
          {words.noStoriesFrom(nameList(codes, words))} <Link to="/">{words.allStories}</Link>
        </>
      )}
    </p>
  )
}
