import { recall } from '../remember.ts'
import { hidesRead } from './hide-read.ts'
import { mutedKey, parseMuted } from './muted-words.ts'
import type { Hidden, Listed, Reading } from './reading.ts'
import { readMarks, toReadMark } from './read-stories.ts'

/** Which stories are left out of lists. */
export class Hiding {
  hides: Reading['hides']
  #former = ''
  #hidRead = false
  /** A story that is read from here on stays where it is: nothing vanishes under a reader's eyes. */
  #readBefore: ReadonlySet<string> = new Set()
  #isMuted: ((story: Listed) => boolean) | undefined
  readonly #shownAgain = new Set<Hidden>()

  /** Follows what the reader has set. Returns whether that has changed. */
  async follow(): Promise<boolean> {
    const muted = recall(mutedKey)
    const now = `${String(hidesRead())} ${muted ?? ''}`
    if (now === this.#former) return false
    this.#former = now
    if (hidesRead() !== this.#hidRead) this.beginVisit()
    const words = parseMuted(muted)
    this.#isMuted = words.length === 0 ? undefined : (await import('./to-muter.ts')).toMuter(words)
    this.#arrange()
    return true
  }

  /** From now on, what was read so far is left out. */
  beginVisit(): void {
    this.#hidRead = hidesRead()
    this.#readBefore = readMarks()
    this.#arrange()
  }

  showAgain(hidden: Hidden): void {
    this.#shownAgain.add(hidden)
    this.#arrange()
  }

  #arrange(): void {
    const isMuted = this.#shownAgain.has('muted') ? undefined : this.#isMuted
    const readBefore = this.#hidRead && !this.#shownAgain.has('read') ? this.#readBefore : undefined
    this.hides =
      (isMuted ?? readBefore) &&
      ((story) => (isMuted?.(story) ? 'muted' : readBefore?.has(toReadMark(story.path)) ? 'read' : undefined))
  }
}
