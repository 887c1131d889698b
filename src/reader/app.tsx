import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { SiteLayout } from './layout/site-layout.tsx'
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
  return (
    <QueryClientProvider client={queryClient}>
      <SiteLayout now={now}>
        <AppRoutes now={now} missing={missing} />
      </SiteLayout>
    </QueryClientProvider>
  )
}
