import { QueryClient } from '@tanstack/react-query'
import { EditionError } from './edition-error.ts'
import { toFrame } from './frame.ts'
import { editionQuery } from './queries/edition.ts'
import { frameQuery } from './queries/frame.ts'

/**
 * Files named by their content never change, and the rest belong to the edition that was opened: nothing goes stale by
 * itself. Only a fault of the network is worth another try. Failures show at once, not behind a silent pause.
 */
export function newQueryClient(): QueryClient {
  const queryClient = new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Infinity,
        gcTime: 30 * 60_000,
        networkMode: 'always',
        refetchOnWindowFocus: false,
        refetchOnReconnect: true,
        retry: (failures, error) => failures < 1 && error instanceof EditionError && error.fault === 'offline',
        retryDelay: 600,
      },
    },
  })
  followEdition(queryClient)
  return queryClient
}

/** Whenever an edition is there, or a newer one, the frame of every page is that edition's. */
function followEdition(queryClient: QueryClient): void {
  const key = JSON.stringify(editionQuery.queryKey)
  queryClient.getQueryCache().subscribe(({ type, query }) => {
    if (type !== 'updated' || query.queryHash !== key) return
    const edition = queryClient.getQueryData(editionQuery.queryKey)
    if (edition) queryClient.setQueryData(frameQuery.queryKey, { ...toFrame(edition), updatedAt: edition.updatedAt })
  })
}
