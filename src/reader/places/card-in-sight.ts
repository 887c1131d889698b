import { linksTo } from './links-to.ts'
import type { Place } from './place-store.ts'

/** The story in the middle of the window, where there is one. */
export function cardInSight(): Place['card'] {
  const link = document
    .elementFromPoint(window.innerWidth / 2, window.innerHeight / 2)
    ?.closest('.card')
    ?.querySelector('a')
  const href = link?.getAttribute('href')
  return link && href ? { href, top: link.getBoundingClientRect().top } : undefined
}

/** Has a story where it was in the window: what is above it may have other heights by now. */
export function bringBack({ href, top }: NonNullable<Place['card']>): void {
  const [link] = linksTo(href)
  if (link) window.scrollBy(0, link.getBoundingClientRect().top - top)
}
