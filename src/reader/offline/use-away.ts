import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { files } from '#edition/files.ts'
import { isKept } from '#offline/kept.ts'
import { connectionChannel } from '#offline/messages.ts'
import { EditionError } from '../edition-error.ts'
import { toFileUrl } from '../site-url.ts'
import { askWorker } from './ask-worker.ts'

/** Between two looks whether the network answers again, in milliseconds. */
const pause = 15_000

/**
 * Whether there is no connection to the site: the browser says so, the worker had to answer with what is kept, or a file did
 * not come. Once it is back, what did not come is asked for again.
 */
export function useAway(): boolean {
  const [away, setAway] = useState(() => !navigator.onLine)
  const queryClient = useQueryClient()

  useEffect(() => {
    const channel = new BroadcastChannel(connectionChannel(import.meta.env.BASE_URL))
    channel.onmessage = (event: MessageEvent<unknown>) => {
      setAway(event.data === true)
    }
    const leave = () => {
      setAway(true)
    }
    window.addEventListener('offline', leave)
    const { controller } = navigator.serviceWorker
    // It may have answered with this very page before anybody could listen.
    if (controller) {
      void askWorker(controller, 'away').then((answer) => {
        if (answer === true) leave()
      })
    }
    const stop = queryClient.getQueryCache().subscribe(({ query }) => {
      const error: unknown = query.state.error
      if (query.state.fetchStatus === 'idle' && error instanceof EditionError && error.fault === 'offline') leave()
    })
    return () => {
      channel.close()
      window.removeEventListener('offline', leave)
      stop()
    }
  }, [queryClient])

  useEffect(() => {
    if (!away) return
    const look = async () => {
      if (document.visibilityState !== 'visible' || !(await answers())) return
      setAway(false)
      void queryClient.refetchQueries({ predicate: ({ state }) => state.status === 'error' })
    }
    const lookNow = () => void look()
    const timer = setInterval(lookNow, pause)
    window.addEventListener('online', lookNow)
    document.addEventListener('visibilitychange', lookNow)
    return () => {
      clearInterval(timer)
      window.removeEventListener('online', lookNow)
      document.removeEventListener('visibilitychange', lookNow)
    }
  }, [away, queryClient])

  return away
}

async function answers(): Promise<boolean> {
  try {
    const answer = await fetch(toFileUrl(files.edition), { cache: 'no-cache' })
    return answer.ok && !isKept(answer)
  } catch {
    return false
  }
}
