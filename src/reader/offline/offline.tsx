import { useCallback } from 'react'
import { idle } from '../idle.ts'
import { Late, type LatePart } from '../late-part.tsx'
import { useGoesOn, whenStaying } from '../when-staying.ts'

const part: LatePart<{ goesOn: boolean }> = { load: async () => (await import('./offline-part.tsx')).OfflinePart }

/**
 * What has to do with reading without a connection. Its code comes once the reader stays for a while or goes on; at once where
 * it was loaded in a former visit, as a worker that answers tells.
 */
export function Offline() {
  const goesOn = useGoesOn()
  const when = useCallback(
    (run: () => void) => {
      if (!('serviceWorker' in navigator && 'caches' in window)) return () => undefined
      return navigator.serviceWorker.controller ? idle(run) : whenStaying(goesOn, run)
    },
    [goesOn],
  )
  return <Late part={part} when={when} props={{ goesOn }} />
}
