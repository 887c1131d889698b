/** Runs something once the page has nothing better to do. Safari has no idle callback: there, a pause has to do. */
export function idle(run: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(run, { timeout: 2_000 })
  else setTimeout(run, 200)
}
