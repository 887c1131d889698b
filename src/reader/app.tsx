import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { SiteLayout } from './layout/site-layout.tsx'
import { Now } from './now.ts'
import { AppRoutes } from './routes.tsx'

interface AppProps {
  queryClient: QueryClient
  /** Milliseconds; absent until it runs in a browser. */
  now: number | undefined
  /** Whether the address that the visit began at is known not to be there. */
  missing?: boolean
}

/** The whole page, inside a router. */
export function App({ queryClient, now, missing = false }: AppProps) {
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
      <Now value={now}>{page}</Now>
    </QueryClientProvider>
  )
}
