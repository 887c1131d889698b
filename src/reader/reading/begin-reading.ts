import type { QueryClient } from '@tanstack/react-query'
import { idle } from '../idle.ts'

/**
 * Loads what is known of a reader's visits once the page has nothing better to do; at once where a list waits for it (see
 * index.html). Returns what ends it.
 */
export function beginReading(queryClient: QueryClient): () => void {
  let isWanted = true
  let stop: (() => void) | undefined
  const load = () => {
    import('./start-reading.ts')
      .then(async ({ startReading }) => {
        stop = await startReading(queryClient)
        if (!isWanted) stop()
      })
      // The page is as good without it.
      .catch(() => undefined)
      .finally(() => {
        if (isWanted) settle()
      })
  }
  if (document.documentElement.dataset.settling === undefined) stop = idle(load)
  else load()
  return () => {
    isWanted = false
    stop?.()
  }
}

/** Lists are shown again. */
function settle(): void {
  delete document.documentElement.dataset.settling
}
