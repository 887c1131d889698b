import { bases, type Base } from '#edition/quote.ts'
import { remember, useRemembered } from '../remember.ts'

/** Kept under this name; a script at the top of the page looks at it before anything is painted. */
const key = 'base'

/** What the ticker shows rates against: the dollar, as in a page's HTML, unless the reader chose another. */
export function useTickerBase(): Base {
  const kept = useRemembered(key)
  return bases.find((base) => base === kept) ?? 'USD'
}

export function keepTickerBase(base: Base): void {
  remember(key, base)
}
