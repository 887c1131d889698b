/** Runs something once the page has nothing better to do. Returns what calls it off. */
export function idle(run: () => void): () => void {
  // Safari has no idle callback: there, a pause has to do.
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(run, 200)
    return () => {
      clearTimeout(timer)
    }
  }
  const handle = window.requestIdleCallback(run, { timeout: 2_000 })
  return () => {
    window.cancelIdleCallback(handle)
  }
}
