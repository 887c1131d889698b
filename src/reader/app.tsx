import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { SiteLayout } from './layout/site-layout.tsx'
import { AppRoutes } from './routes.tsx'

/** The whole page, inside a router. `now` (milliseconds) is absent until it runs in a browser. */
export function App({ queryClient, now }: { queryClient: QueryClient; now: number | undefined }) {
  return (
    <QueryClientProvider client={queryClient}>
      <SiteLayout now={now}>
        <AppRoutes now={now} />
      </SiteLayout>
    </QueryClientProvider>
  )
}
