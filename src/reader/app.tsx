import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { SiteLayout } from './layout/site-layout.tsx'
import { Now } from './now.ts'
import { AppRoutes } from './routes.tsx'
import { WordsProvider } from './words/words-provider.tsx'
import type { Words } from './words/words.ts'

interface AppProps {
  queryClient: QueryClient
  /** In the language of the page's HTML. */
  words: Words
  /** Milliseconds; absent until it runs in a browser. */
  now: number | undefined
  /** Whether the address that the visit began at is known not to be there. */
  missing?: boolean
}

/** The whole page, inside a router. */
export function App({ queryClient, words, now, missing = false }: AppProps) {
  const page = useMemo(
    () => (
      <SiteLayout>
        <AppRoutes missing={missing} />
      </SiteLayout>
    ),
    [missing],
  )
  return (
    <QueryClientProvider client={queryClient}>
      <WordsProvider words={words}>
        <Now value={now}>{page}</Now>
      </WordsProvider>
    </QueryClientProvider>
  )
}
