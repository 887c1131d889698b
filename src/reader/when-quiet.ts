/** How long, in milliseconds, a page that has just been painted is left to the reader's first click. */
const firstGlance = 200
/** And how long a link that was clicked has to lead away. */
const underWay = 3_000
/** A page that nobody looks at is not painted. */
const unseen = 2_000

/** A hand that never rests is not waited for longer than this. */
const longest = 1_500

/**
 * Runs something once the page has loaded, was painted, and a moment has passed in which nobody reached for anything. A link
 * that is clicked before that leads to a page which is whole by itself: nothing should then compete with it for the line.
 */
export function whenQuiet(run: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let latest = 0
  const wait = (milliseconds: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      document.removeEventListener('pointermove', reaching)
      document.removeEventListener('click', clicked)
      run()
    }, milliseconds)
  }
  const reaching = () => {
    if (timer !== undefined && performance.now() < latest) wait(firstGlance)
  }
  let pause = firstGlance
  const clicked = () => {
    pause = underWay
    latest = 0
    if (timer !== undefined) wait(pause)
  }
  document.addEventListener('pointermove', reaching, { passive: true })
  document.addEventListener('click', clicked)
  void Promise.all([loaded(), painted()]).then(() => {
    if (pause === firstGlance) latest = performance.now() + longest
    wait(pause)
  })
}

function loaded(): Promise<void> {
  if (document.readyState === 'complete') return Promise.resolve()
  return new Promise((resolve) => {
    window.addEventListener(
      'load',
      () => {
        resolve()
      },
      { once: true },
    )
  })
}

/** Resolves once something of the page is seen: https://www.w3.org/TR/paint-timing/ */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    const observer = new PerformanceObserver(() => {
      observer.disconnect()
      resolve()
    })
    observer.observe({ type: 'paint', buffered: true })
    setTimeout(resolve, unseen)
  })
}
