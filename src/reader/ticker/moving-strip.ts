/** Pixels a second: one speed, however long the strip is. */
const speed = 40

/** The parts of the strip: the window that clips it, the track that moves, the one list that is not a copy. */
export interface StripParts {
  window: HTMLElement
  track: HTMLElement
  list: HTMLElement
}

/**
 * Moves the track left by one list's width, again and again: with as many copies behind the list as the window is wide,
 * the end of each round looks like its start. The Web Animations API lets the compositor do it alone.
 */
export class MovingStrip {
  readonly #parts: StripParts
  readonly #rests = new Set<string>()
  #animation: Animation | undefined

  constructor(parts: StripParts) {
    this.#parts = parts
  }

  /** Starts, or starts anew for a strip of another length, at the place where it was. */
  start(): void {
    const width = this.#parts.list.offsetWidth
    const offset = this.#animation ? this.#offset() : this.#parts.window.scrollLeft % (width || 1)
    this.#animation?.cancel()
    this.#parts.window.scrollLeft = 0
    if (width === 0) return
    const ends = [{ transform: 'translateX(0)' }, { transform: `translateX(${-width}px)` }]
    this.#animation = this.#parts.track.animate(ends, { duration: (width / speed) * 1000, iterations: Infinity })
    this.#animation.currentTime = (offset / speed) * 1000
    if (this.#rests.size > 0) this.#animation.pause()
  }

  /** Stands still for good, at the same place, and can be scrolled by hand. */
  stop(): void {
    const offset = this.#offset()
    this.#animation?.cancel()
    this.#animation = undefined
    this.#parts.window.scrollLeft = offset
  }

  /** Rests while there is a reason to: the pointer, the focus, being out of sight. */
  rest(reason: 'pointer' | 'focus' | 'out-of-sight', resting: boolean): void {
    if (resting) this.#rests.add(reason)
    else this.#rests.delete(reason)
    if (this.#rests.size > 0) this.#animation?.pause()
    else this.#animation?.play()
  }

  /** Brings an item of the list into the window, if it is not wholly there. */
  show(item: HTMLElement): void {
    if (!this.#animation) return
    const left = item.offsetLeft - this.#offset()
    if (left >= 0 && left + item.offsetWidth <= this.#parts.window.clientWidth) return
    this.#animation.currentTime = (item.offsetLeft / speed) * 1000
  }

  #offset(): number {
    const time = Number(this.#animation?.currentTime ?? 0)
    const width = this.#parts.list.offsetWidth
    return width > 0 ? ((time / 1000) * speed) % width : 0
  }
}
