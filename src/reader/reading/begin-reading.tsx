import { useCallback } from 'react'
import { idle } from '../idle.ts'
import { Late, type LatePart } from '../late-part.tsx'
import { followMemory, recall } from '../remember.ts'
import { useGoesOn, whenStaying } from '../when-staying.ts'
import { settle } from './settle.ts'

const part: LatePart<object> = {
  load: () =>
    import('./visits.tsx').then(
      ({ Visits }) => Visits,
      (error: unknown) => {
        settle()
        throw error
      },
    ),
}

/**
 * Loads what is known of a reader's visits: at once where a list waits for it (see index.html), else when the page has nothing
 * better to do; in a first visit, of which there is nothing to show, when she stays, or sets something.
 */
export function BeginReading() {
  const goesOn = useGoesOn()
  const when = useCallback(
    (run: () => void) => {
      if (document.documentElement.dataset.settling !== undefined) return atOnce(run)
      if (goesOn || recall('visit') !== null) return idle(run)
      const stops = [whenStaying(false, run), followMemory(run)]
      return () => {
        for (const stop of stops) stop()
      }
    },
    [goesOn],
  )
  return <Late part={part} when={when} props={{}} />
}

function atOnce(run: () => void): () => void {
  run()
  return () => undefined
}
