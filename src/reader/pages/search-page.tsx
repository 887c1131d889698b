import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useLocation } from 'react-router-dom'
import { afterPaint } from '../after-paint.ts'
import { useDocumentTitle } from '../document-title.ts'
import { Heading } from '../layout/heading.tsx'
import { Main } from '../layout/main.tsx'
import { useRunning } from '../now.ts'
import { useArrival } from '../places/arrive.ts'
import { placeOf } from '../places/place-store.ts'
import { frameQuery } from '../queries/frame.ts'
import { searchQuery } from '../queries/search.ts'
import { noSearch, readSearch, searchAddress } from '../search/search-address.ts'
import { SearchForm } from '../search/search-form.tsx'
import { SearchResults } from '../search/search-results.tsx'
import { toWanted } from '../search/wanted.ts'
import { Section } from '../section.tsx'
import { searchWords } from '../words/english/search.ts'
import { useWords, useWordsOf } from '../words/use-words.ts'

/** Looks through the whole archive for what the address asks. Its HTML, written for all of them, knows no question. */
export function SearchPage() {
  const words = useWords()
  const ownWords = useWordsOf('search', searchWords)
  const { search: query, key } = useLocation()
  const isRunning = useRunning()
  const search = isRunning ? readSearch(new URLSearchParams(query)) : noSearch
  const address = searchAddress(search)
  const isAsked = toWanted(search.text).length > 0
  const { data: frame } = useQuery(frameQuery)
  const results = useQuery({ ...searchQuery(search), enabled: isAsked })
  useDocumentTitle(isAsked ? ownWords.titleOf(search.text) : words.search, frame?.title)
  useArrival(isRunning && (!isAsked || results.data !== undefined || results.isError))
  useEffect(() => {
    // Whoever comes back to a link that was followed from here is brought to that.
    if (!isRunning || isAsked || placeOf(key)?.href) return
    // After the heading, which takes the focus once a page is painted.
    return afterPaint(() => {
      document.querySelector<HTMLInputElement>('main input[type="search"]')?.focus({ preventScroll: true })
    })
  }, [isRunning, isAsked, key])
  return (
    <Main view="search">
      <Heading className="story-title">{words.search}</Heading>
      <SearchForm key={address} search={search} />
      <noscript>
        <p className="notice">{ownWords.needsScripts}</p>
      </noscript>
      {!isAsked && address !== searchAddress(noSearch) && (
        <p role="status" className="notice">
          {ownWords.needsWords}
        </p>
      )}
      {isAsked && frame && (
        <Section words={ownWords.loadResults} query={results} waiting={<div className="waiting-list" />}>
          {(data) => <SearchResults key={address} search={search} results={data} frame={frame} />}
        </Section>
      )}
    </Main>
  )
}
