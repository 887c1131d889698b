import { useEffect, useState, type ComponentType } from 'react'
import { useLocation } from 'react-router-dom'
import { idle } from '../idle.ts'
import { whenStaying } from './when-staying.ts'

/**
 * What has to do with reading without a connection. Its code comes once the reader stays for a while or goes on; at once where
 * it was loaded in a former visit, as a worker that answers tells.
 */
export function Offline() {
  const { key } = useLocation()
  const goesOn = key !== 'default'
  const [Part, setPart] = useState<ComponentType<{ goesOn: boolean }>>()
  useEffect(() => {
    if (!('serviceWorker' in navigator && 'caches' in window)) return
    const load = () => {
      import('./offline-part.tsx').then(
        ({ OfflinePart }) => {
          setPart(() => OfflinePart)
        },
        // The page is as good without it.
        () => undefined,
      )
    }
    if (!navigator.serviceWorker.controller) return whenStaying(goesOn, load)
    idle(load)
  }, [goesOn])
  return Part && <Part goesOn={goesOn} />
}
