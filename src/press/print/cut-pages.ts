import { createHash } from 'node:crypto'
import type { Scope } from '#edition/edition.ts'
import type { Headline } from '#edition/headline.ts'
import { toFileText } from './to-file-text.ts'

const pageSize = 24

/** One page of a scope: the name that its content gives it, and its bytes. */
export interface CutPage {
  name: string
  text: string
}

/**
 * Cuts a scope's headlines into pages of 24 from the old end; the head, the last, takes the remainder too, so that a new
 * story touches only the head. Page 0 is the oldest; each page names the one before it, so its own name covers them all.
 *
 * @param headlines oldest first, by publishedAt and path.
 */
export function cutPages(headlines: readonly Headline[]): Scope & { pages: CutPage[] } {
  const last = Math.max(1, Math.floor(headlines.length / pageSize)) - 1
  const pages: CutPage[] = []
  for (let n = 0; n <= last; n++) {
    const end = n === last ? headlines.length : (n + 1) * pageSize
    const own = headlines.slice(n * pageSize, end).reverse()
    const text = toFileText('headlines', { headlines: own, older: pages.at(-1)?.name ?? null })
    pages.push({ name: `${n}-${shortHash(text)}`, text })
  }
  return { count: headlines.length, head: pages.at(-1)?.name ?? '', pages }
}

/** 8 hex digits of the SHA-256 of some bytes: what content-named files bear in their names. */
export function shortHash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 8)
}
