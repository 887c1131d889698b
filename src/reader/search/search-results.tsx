import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocation } from 'react-router-dom'
import type { SearchCard } from '#edition/search.ts'
import { storyAddress } from '../addresses.ts'
import { formatDay } from '../dates/format-date.ts'
import { toLocal } from '../dates/to-local.ts'
import type { Frame } from '../frame.ts'
import { useShown } from '../headlines/use-shown.ts'
import { Link } from '../links/link.tsx'
import { notePlace, placeOf } from '../places/place-store.ts'
import { searchCardsQuery, type Results } from '../queries/search.ts'
import { HiddenNotes, useReading } from '../reading/reading.ts'
import { Section } from '../section.tsx'
import { searchWords } from '../words/english/search.ts'
import { useWords, useWordsOf } from '../words/use-words.ts'
import { Marked } from './marked.tsx'
import type { Search } from './search-address.ts'
import { toWanted, type Wanted } from './wanted.ts'

interface SearchResultsProps {
  search: Search
  results: Results
  frame: Frame
}

const shownAtOnce = 10

/** The stories that were found, ten at a time. */
export function SearchResults({ search, results, frame }: SearchResultsProps) {
  const ownWords = useWordsOf('search', searchWords)
  const { key } = useLocation()
  const [pages, setPages] = useState(() => placeOf(key)?.pages ?? 1)
  const { stories, count, index } = results
  const wantsMuted =
    useReading(({ hides }) => hides?.({ path: '', title: search.text, summary: '' }) === 'muted') ?? false
  if (count === 0) return <NothingFound search={search} />
  const shown = Math.min(pages, Math.ceil(stories.length / shownAtOnce))
  return (
    <>
      <p role="status" className="search-count">
        {ownWords.found(count, stories.length)}
      </p>
      {Array.from({ length: shown }, (_, page) => (
        <ResultsPage
          key={page}
          start={page * shownAtOnce}
          stories={stories.slice(page * shownAtOnce, (page + 1) * shownAtOnce)}
          {...{ index, frame, wantsMuted, wanted: toWanted(search.text) }}
        />
      ))}
      {shown * shownAtOnce < stories.length && (
        <button
          type="button"
          className="button"
          onClick={() => {
            setPages(shown + 1)
            notePlace(key, { pages: shown + 1 })
          }}
        >
          {ownWords.more}
        </button>
      )}
    </>
  )
}

function NothingFound({ search }: { search: Search }) {
  const ownWords = useWordsOf('search', searchWords)
  const isNarrow = search.countries.length > 0 || search.from !== '' || search.to !== ''
  return (
    <p role="status" className="notice">
      {isNarrow ? ownWords.noneHasHere(search.text) : ownWords.noneHas(search.text)} {ownWords.advice}
    </p>
  )
}

interface ResultsPageProps extends Pick<Results, 'stories' | 'index'> {
  /** How many stand before these. */
  start: number
  frame: Frame
  wanted: readonly Wanted[]
  /** What is asked for is itself muted, and still wanted here. */
  wantsMuted: boolean
}

/** What is muted is left out here too; what was read is not: who searches often looks for just that. */
function ResultsPage({ start, stories, index, frame, wanted, wantsMuted }: ResultsPageProps) {
  const words = useWords()
  const cards = useQuery(searchCardsQuery(index, stories))
  const unmuted = useShown(cards.data, 'muted')
  return (
    <Section words={words.loadStories} query={cards} waiting={<div className="results-waiting" />}>
      {(data) => (
        <>
          {!wantsMuted && <HiddenNotes stories={data} only="muted" />}
          <ol className="results" start={start + 1}>
            {(wantsMuted ? data : (unmuted ?? data)).map((card) => (
              <Result key={card.path} {...{ card, frame, wanted }} />
            ))}
          </ol>
        </>
      )}
    </Section>
  )
}

function Result({ card, frame, wanted }: { card: SearchCard; frame: Frame; wanted: readonly Wanted[] }) {
  const words = useWords()
  const { path, title, summary, publishedAt, language, countries, source, minutes } = card
  const isForeign = language !== words.language
  return (
    <li>
      <article lang={isForeign ? language : undefined}>
        <h2 className="result-title">
          <Link to={storyAddress(path)}>
            <Marked text={title} wanted={wanted} />
          </Link>
        </h2>
        <p>
          <Marked text={summary} wanted={wanted} />
        </p>
        <p className="meta" lang={isForeign ? words.language : undefined}>
          {countries.length > 0 && <b>{countries.map((code) => words.countries[code]).join(', ')}</b>}
          <span>{source}</span>
          <time dateTime={publishedAt}>{formatDay(toLocal(publishedAt, frame.timeZone), words)}</time>
          <span>{words.minutes(minutes)}</span>
        </p>
      </article>
    </li>
  )
}
