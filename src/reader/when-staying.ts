import { useLocation } from 'react-router-dom'
import { idle } from './idle.ts'
import { toSiteUrl } from './site-url.ts'

/**
 * How long, in milliseconds, a reader looks at her first page before anything is loaded that she may want another day: whoever
 * was led here by a link and leaves again pays for this page only.
 */
const aWhile = 10_000
/** And how long another page has for itself. */
const aMoment = 1_000

/**
 * Runs something once a reader has looked for a while, or has gone on to another page: within this one (`goesOn`), or from
 * one of the site's, by a link that was clicked before it ran. Returns what calls it off.
 */
export function whenStaying(goesOn: boolean, run: () => void): () => void {
  const isFirst = !goesOn && !document.referrer.startsWith(location.origin + toSiteUrl('/'))
  let timer: ReturnType<typeof setTimeout> | undefined
  const look = () => {
    clearTimeout(timer)
    if (document.visibilityState === 'visible') timer = setTimeout(stay, isFirst ? aWhile - performance.now() : aMoment)
  }
  const stop = () => {
    clearTimeout(timer)
    document.removeEventListener('visibilitychange', look)
  }
  const stay = () => {
    stop()
    idle(run)
  }
  document.addEventListener('visibilitychange', look)
  look()
  return stop
}

/** Whether the reader has gone on from the page that she opened. */
export function useGoesOn(): boolean {
  return useLocation().key !== 'default'
}
