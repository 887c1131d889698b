import { createHash } from 'node:crypto'
import type { Scope } from '#edition/edition.ts'
import type { Headline } from '#edition/headline.ts'
import { toFileText } from './to-file-text.ts'

export const pageSize = 24

/** One page of a scope: the name that its content gives it, and its bytes. */
export interface CutPage {
  name: string
  text: string
}

/** The oldest pages of a scope, which no newer story can touch any more. */
export interface Closed {
  /** Their names, the oldest first. */
  pages: readonly string[]
  /** The headlines after them, oldest first. */
  rest: readonly Headline[]
}

const nothingClosed: Closed = { pages: [], rest: [] }

/**
 * Cuts a scope's headlines into pages of 24 from the old end; the head, the last, takes the remainder too, so that a new
 * story touches only the head. Page 0 is the oldest; each page names the one before it, so its own name covers them all.
 *
 * @param headlines oldest first, by publishedAt and path; those after what is closed.
 */
export function cutPages(headlines: readonly Headline[], closed: Closed = nothingClosed): Scope & { pages: CutPage[] } {
  const first = closed.pages.length
  const all = [...closed.rest, ...headlines]
  const count = first * pageSize + all.length
  const last = Math.max(1, Math.floor(count / pageSize)) - 1
  const pages: CutPage[] = []
  for (let n = first; n <= last; n++) {
    const end = n === last ? all.length : (n + 1 - first) * pageSize
    const own = all.slice((n - first) * pageSize, end).reverse()
    const older = pages.at(-1)?.name ?? closed.pages.at(-1) ?? null
    const text = toFileText('headlines', { headlines: own, older })
    pages.push({ name: `${n}-${shortHash(text)}`, text })
  }
  return { count, head: pages.at(-1)?.name ?? '', pages }
}

/**
 * Closes pages that were just cut: those that would not be the head even if the scope ended with these headlines.
 *
 * @param headlines the first of those that were cut. @param pages what was cut.
 */
export function closePages(headlines: readonly Headline[], pages: readonly CutPage[], closed = nothingClosed): Closed {
  const all = [...closed.rest, ...headlines]
  const more = Math.max(0, Math.floor(all.length / pageSize) - 1)
  const names = pages.slice(0, more).map(({ name }) => name)
  return { pages: [...closed.pages, ...names], rest: all.slice(names.length * pageSize) }
}

/** 8 hex digits of the SHA-256 of some bytes: what content-named files bear in their names. */
export function shortHash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 8)
}
