import { idle } from '../idle.ts'

/**
 * How long, in milliseconds, a reader looks at her first page before anything is loaded that she may want another day: whoever
 * was led here by a link and leaves again pays for this page only.
 */
const aWhile = 10_000

/** Runs something once a reader has looked for a while, or has gone on to another page. Returns what calls it off. */
export function whenStaying(goesOn: boolean, run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const look = () => {
    clearTimeout(timer)
    if (document.visibilityState === 'visible') timer = setTimeout(stay, goesOn ? 1_000 : aWhile - performance.now())
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
