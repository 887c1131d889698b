import { useEffect, useState } from 'react'
import { askWorker } from './ask-worker.ts'

/** Between two looks for a newer version, in milliseconds, in a tab that stays open. */
const pause = 3_600_000
/** A worker that does not take its place by then is not waited for. */
const longest = 3_000

/**
 * What brings the newer version of the site, once there is one that this page is not of. A page that was loaded after a deploy
 * is new already: the worker that goes with it then takes its place without a word.
 */
export function useNewVersion(): (() => void) | undefined {
  const [newer, setNewer] = useState<ServiceWorker>()

  useEffect(() => {
    const { serviceWorker } = navigator
    let isThere = true
    const consider = async (worker: ServiceWorker | null | undefined) => {
      if (!worker) return
      const version = await askWorker(worker, 'version')
      if (!isThere || typeof version !== 'string') return
      if (version !== ownVersion()) setNewer(worker)
      else if (worker.state === 'installed') worker.postMessage('take over')
    }
    const changed = () => void consider(serviceWorker.controller)
    let stop = () => undefined
    void serviceWorker.ready.then((registration) => {
      if (!isThere) return
      const found = () => {
        const { installing } = registration
        installing?.addEventListener('statechange', () => {
          if (installing.state === 'installed') void consider(installing)
        })
      }
      let looked = performance.now()
      const look = () => {
        if (document.visibilityState !== 'visible' || performance.now() - looked < pause) return
        looked = performance.now()
        registration.update().catch(() => undefined)
      }
      registration.addEventListener('updatefound', found)
      document.addEventListener('visibilitychange', look)
      found()
      void consider(registration.waiting)
      stop = () => {
        registration.removeEventListener('updatefound', found)
        document.removeEventListener('visibilitychange', look)
      }
    })
    serviceWorker.addEventListener('controllerchange', changed)
    return () => {
      isThere = false
      stop()
      serviceWorker.removeEventListener('controllerchange', changed)
    }
  }, [])

  return (
    newer &&
    (() => {
      takeOver(newer)
    })
  )
}

/** The script that this page began with: it is named by its content, and so by all that it loads. */
function ownVersion(): string | undefined {
  const script = document.querySelector<HTMLScriptElement>('script[type="module"][src]')
  return script ? new URL(script.src).pathname : undefined
}

function takeOver(worker: ServiceWorker): void {
  const reload = () => {
    location.reload()
  }
  if (worker.state !== 'installed') {
    reload()
    return
  }
  navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true })
  setTimeout(reload, longest)
  worker.postMessage('take over')
}
