import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { settle } from './settle.ts'
import { startReading } from './start-reading.ts'

/** Follows a reader's visits for as long as the page is there. */
export function Visits() {
  const queryClient = useQueryClient()
  useEffect(() => {
    let isWanted = true
    let stop: (() => void) | undefined
    startReading(queryClient)
      .then((end) => {
        stop = end
        if (isWanted) settle()
        else end()
      })
      // The page is as good without it.
      .catch(settle)
    return () => {
      isWanted = false
      stop?.()
    }
  }, [queryClient])
  return null
}
