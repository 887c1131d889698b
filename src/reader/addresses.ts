import type { Currency } from '#edition/quote.ts'
import type { ShelfKind } from '#edition/shelf.ts'

/** A story's address from its path: `/2025/12/some-slug/`. */
export function storyAddress(path: string): string {
  return `/${path}/`
}

/** An older page of stories, numbered as the edition numbers pages, from the oldest: its address keeps its stories. */
export function pageAddress(scope: string, number: number): string {
  return `${scope === 'all' ? '/' : `/${scope}/`}page/${number}/`
}

/** The stories of a topic or of an author: `/topic/water/`. */
export function shelfAddress(kind: ShelfKind, slug: string): string {
  return `/${kind}/${slug}/`
}

/** A currency's page: `/rates/kgs/`. */
export function currencyAddress(currency: Currency): string {
  return `/rates/${currency.toLowerCase()}/`
}
