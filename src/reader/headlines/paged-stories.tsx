import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query'
import { useEffect, useMemo, useRef, type ReactNode } from 'react'
import { useLocation } from 'react-router-dom'
import { useArrival } from '../places/arrive.ts'
import { notePlace, placeOf } from '../places/place-store.ts'
import { HiddenNotes } from '../reading/reading.ts'
import { Section } from '../section.tsx'
import { languageName } from '../words/languages.ts'
import { useWords } from '../words/use-words.ts'
import { DayList } from './day-list.tsx'
import { LeftOut } from './left-out.tsx'
import { mergePages, type LoadedPage } from './merge-pages.ts'
import { OlderStories } from './older-stories.tsx'
import { StoryLanguageMenu } from './story-language-menu.tsx'
import { storyLanguageOf, useStoryLanguage } from './story-language.ts'
import { useShown } from './use-shown.ts'
import { WaitingCards } from './waiting-cards.tsx'

interface PagedStoriesProps {
  /** Pages of one list or of several, as they were loaded. */
  query: UseInfiniteQueryResult<InfiniteData<LoadedPage[]>>
  /** Tells one list from another. */
  name: string
  timeZone: string
  together?: boolean
  /** The address of the page of older stories, where there is one. */
  toOlder?: ((loaded: readonly LoadedPage[]) => string | undefined) | undefined
  /** Said where there are no stories. */
  empty: ReactNode
}

/** Stories, newest first, older ones on demand. */
export function PagedStories({ query, name, timeZone, together = false, toOlder, empty }: PagedStoriesProps) {
  const words = useWords()
  const { data, fetchNextPage, hasNextPage, isFetching, isFetchNextPageError } = query
  const wanted = useWantedPages(data?.pages.length)
  const loading = data !== undefined && data.pages.length < wanted && hasNextPage && !isFetchNextPageError

  useEffect(() => {
    if (loading && !isFetching) void fetchNextPage()
  }, [loading, isFetching, fetchNextPage])
  useArrival(query.isError || (data !== undefined && !loading))

  const loaded = useMemo(() => data?.pages.flat(), [data])
  const merged = useMemo(() => loaded && mergePages(loaded), [loaded])
  const all = useShown(merged)
  const language = useStoryLanguage()
  const headlines = useMemo(
    () => (language === undefined ? all : all?.filter((headline) => storyLanguageOf(headline) === language)),
    [all, language],
  )
  const listRef = useRef<HTMLDivElement>(null)

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
        !all || merged?.length === 0 ? (
          empty
        ) : (
          <div ref={listRef} className="stories">
            {merged && <HiddenNotes stories={merged} />}
            <StoryLanguageMenu headlines={all} chosen={language} />
            {language !== undefined && (
              <p role="status" className="notice">
                {words.inLanguage(languageName(language), stories.length, all.length)}
              </p>
            )}
            <DayList key={name} headlines={stories} {...{ timeZone, together }}>
              <LeftOut count={loaded?.reduce((sum, page) => sum + page.leftOut, 0) ?? 0} />
              {(stories.length > 0 || hasNextPage) && (
                <OlderStories
                  href={loaded && toOlder?.(loaded)}
                  more={hasNextPage}
                  loading={query.isFetchingNextPage}
                  failed={isFetchNextPageError}
                  onMore={showOlder}
                />
              )}
            </DayList>
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
