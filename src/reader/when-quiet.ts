/** How long, in milliseconds, a page that has just been painted is left to the reader's first click. */
const firstGlance = 200
/** And how long a link that was clicked has to lead away. */
const underWay = 3_000

/**
 * Runs something once the page has loaded and a moment has passed. A link that is clicked before that leads to a page
 * which is whole by itself: nothing should then compete with it for the line.
 */
export function whenQuiet(run: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let pause = firstGlance
  const wait = () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      document.removeEventListener('click', clicked)
      run()
    }, pause)
  }
  const clicked = () => {
    pause = underWay
    if (timer !== undefined) wait()
  }
  document.addEventListener('click', clicked)
  if (document.readyState === 'complete') wait()
  else window.addEventListener('load', wait, { once: true })
}
