import { startTransition, StrictMode, useEffect, useState } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router-dom'
import type { QueryClient } from '@tanstack/react-query'
import { askAhead, loadAhead } from './ahead/load-ahead.ts'
import { App } from './app.tsx'
import { fillQueries } from './hydration/page-data.ts'
import { readPage } from './hydration/read-page.ts'
import { startPlaces } from './places/keep-places.ts'
import { newQueryClient } from './query-client.ts'
import { loadPageOf } from './routes.tsx'
import { fromSiteUrl } from './site-url.ts'
import { loadWords } from './words/load-words.ts'
import type { Words } from './words/words.ts'

/** Takes the page over, where its HTML holds it; else draws it. */
export async function start(root: HTMLElement): Promise<void> {
  const queryClient = newQueryClient()
  const page = readPage()
  const [words] = await Promise.all([
    loadWords(document.documentElement.lang),
    loadPageOf(page ? (page.data.address ?? '') : fromSiteUrl(location.pathname)),
  ])
  startPlaces()
  const missing = page?.data.address === null
  const taken = () => {
    loadAhead(queryClient, page?.data)
  }
  const whole = <Root {...{ queryClient, words, missing, taken }} openedAt={Date.now()} />
  if (page) {
    fillQueries(queryClient, page.data, page.body)
    askAhead(page.data)
    // In slices, between which the page answers: nothing of it changes.
    startTransition(() => {
      hydrateRoot(root, whole)
    })
  } else createRoot(root).render(whole)
}

interface RootProps {
  queryClient: QueryClient
  words: Words
  missing: boolean
  /** Milliseconds. */
  openedAt: number
  /** Called once the page is React's. */
  taken: () => void
}

/** The page with a clock, which it has only once it has been taken over: its HTML was written without one. */
function Root({ queryClient, words, missing, openedAt, taken }: RootProps) {
  const [now, setNow] = useState<number>()
  useEffect(() => {
    taken()
    startTransition(() => {
      setNow(openedAt)
    })
  }, [taken, openedAt])
  return (
    <StrictMode>
      <BrowserRouter basename={import.meta.env.BASE_URL} useTransitions={false}>
        <App queryClient={queryClient} words={words} now={now} missing={missing} />
      </BrowserRouter>
    </StrictMode>
  )
}
