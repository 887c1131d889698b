import { QueryClient } from '@tanstack/react-query'
import { EditionError } from './edition-error.ts'

/**
 * Files named by their content never change, and the rest belong to the edition that was opened: nothing goes stale by
 * itself. Only a fault of the network is worth another try. Failures show at once, not behind a silent pause.
 */
export function newQueryClient(): QueryClient {
  return new QueryClient({
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
}
