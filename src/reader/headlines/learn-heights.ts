import { idle } from '../idle.ts'

/**
 * Has each block of cards below the window drawn for a frame, one in each idle moment, so that the browser remembers its height (see
 * cards.css): else a reader who goes to the end would be moved away from it, as the blocks on the way get theirs. What is above the
 * window is left alone: not every browser holds still what is in sight. Returns what calls it off.
 */
export function learnHeights(): () => void {
  let callOff: () => void
  const learnNext = () => {
    callOff = idle(() => {
      const block = [...document.querySelectorAll<HTMLElement>('.cards:not([data-known])')].find(isBelow)
      if (!block) return
      block.dataset.known = 'now'
      let frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(() => {
          block.dataset.known = ''
          learnNext()
        })
      })
      callOff = () => {
        cancelAnimationFrame(frame)
        block.dataset.known = ''
      }
    })
  }
  learnNext()
  return () => {
    callOff()
  }
}

function isBelow(block: Element): boolean {
  return block.getBoundingClientRect().top > window.innerHeight
}
