import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useRef } from 'react'
import { Link, useLocation } from 'react-router-dom'
import type { Edition } from '#edition/edition.ts'
import { pageNumber } from '#edition/files.ts'
import { pageAddress } from '../addresses.ts'
import { chosenCountries, scopesOf, type Filter } from '../countries/addresses.ts'
import { nameList } from '../countries/name-list.ts'
import { useArrival } from '../places/arrive.ts'
import { notePlace, placeOf } from '../places/place-store.ts'
import { headlinesQuery } from '../queries/headlines.ts'
import { Section } from '../section.tsx'
import { toSiteUrl } from '../site-url.ts'
import { useWords } from '../words/use-words.ts'
import { DayList } from './day-list.tsx'
import { LeftOut } from './left-out.tsx'
import { mergePages } from './merge-pages.ts'
import { OlderStories } from './older-stories.tsx'
import { WaitingCards } from './waiting-cards.tsx'

/** The stories of a filter, newest first, older ones on demand. */
export function StoryList({ edition, filter }: { edition: Edition; filter: Filter }) {
  const words = useWords()
  const queryClient = useQueryClient()
  const scopes = scopesOf(filter)
  const query = useInfiniteQuery(headlinesQuery(queryClient, edition, scopes))
  const { data, fetchNextPage, hasNextPage, isFetching, isFetchNextPageError } = query
  const wanted = useWantedPages(data?.pages.length)
  const loading = data !== undefined && data.pages.length < wanted && hasNextPage && !isFetchNextPageError

  useEffect(() => {
    if (loading && !isFetching) void fetchNextPage()
  }, [loading, isFetching, fetchNextPage])
  useArrival(query.isError || (data !== undefined && !loading))

  const loaded = useMemo(() => data?.pages.flat(), [data])
  const headlines = useMemo(() => loaded && mergePages(loaded), [loaded])
  const listRef = useRef<HTMLDivElement>(null)

  const [scope = 'all', second] = scopes
  const next = loaded?.findLast((page) => page.scope === scope)?.older
  const firstOlder = useRef<number>(undefined)
  const showOlder = () => {
    firstOlder.current = headlines?.length
    void fetchNextPage()
  }
  useEffect(() => {
    if (firstOlder.current === undefined || firstOlder.current === headlines?.length) return
    const titles = listRef.current?.querySelectorAll<HTMLElement>('.card-title a')
    titles?.[firstOlder.current]?.focus({ preventScroll: true })
    firstOlder.current = undefined
  }, [headlines])

  return (
    <Section words={words.loadStories} query={{ ...query, data: headlines }} waiting={<WaitingCards />}>
      {(stories) =>
        stories.length === 0 ? (
          <NoStories filter={filter} />
        ) : (
          <div ref={listRef}>
            <DayList key={scopes.join()} headlines={stories} timeZone={edition.timeZone} />
            <LeftOut count={loaded?.reduce((sum, page) => sum + page.leftOut, 0) ?? 0} />
            <OlderStories
              href={second === undefined && next ? toSiteUrl(pageAddress(scope, pageNumber(next))) : undefined}
              more={hasNextPage}
              loading={query.isFetchingNextPage}
              failed={isFetchNextPageError}
              onMore={showOlder}
            />
          </div>
        )
      }
    </Section>
  )
}

/** How many pages were loaded when the reader left this entry of the history; the number is kept up to date. */
function useWantedPages(loaded: number | undefined): number {
  const { key } = useLocation()
  const wanted = placeOf(key)?.pages ?? 1
  useEffect(() => {
    if (loaded !== undefined && loaded >= wanted) notePlace(key, { pages: loaded })
  }, [key, loaded, wanted])
  return wanted
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
