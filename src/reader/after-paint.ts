/**
 * Runs something once what has just changed is painted, so that the reader need not wait for it; where nobody looks, at once.
 * What `run` returns ends it. Returns what calls it off, or ends it.
 */
export function afterPaint(run: () => (() => void) | undefined): () => void {
  if (document.hidden) return run() ?? (() => undefined)
  let timer: ReturnType<typeof setTimeout> | undefined
  let end: (() => void) | undefined
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(() => {
      end = run()
    })
  })
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
    end?.()
  }
}
