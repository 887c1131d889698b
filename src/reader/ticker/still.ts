import { useSyncExternalStore } from 'react'

const query = '(prefers-reduced-motion: reduce)'

function subscribe(notice: () => void): () => void {
  const list = matchMedia(query)
  list.addEventListener('change', notice)
  return () => {
    list.removeEventListener('change', notice)
  }
}

/** Whether the reader's system asks for less motion. Before the page runs, everything stands still. */
export function useStill(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => matchMedia(query).matches,
    () => true,
  )
}
