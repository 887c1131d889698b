import { isInSight } from '../places/is-in-sight.ts'
import { fromSiteUrl } from '../site-url.ts'
import { headlineLinks, passedList } from './passed-list.ts'

/** The headline that was stepped to last. */
let last: HTMLElement | undefined

/** The headline of the story of a list in which the focus is, if it is in one. */
export function chosenHeadline(): HTMLAnchorElement | undefined {
  return document.activeElement?.closest('article')?.querySelector<HTMLAnchorElement>(headlineLinks) ?? undefined
}

/**
 * Goes to the next (1) or the previous (-1) story: on a list to its headline, at the end of the list to the older ones; in a story
 * to its neighbour in the list that it was opened from.
 */
export function step(by: 1 | -1, navigate: (address: string) => void): void {
  const place = passedList.indexOf(location.pathname)
  if (place >= 0 && document.querySelector('main[data-view=article]')) {
    const neighbour = passedList[place + by]
    if (neighbour !== undefined) navigate(fromSiteUrl(neighbour))
    return
  }
  const links = [...document.querySelectorAll<HTMLElement>(headlineLinks)].filter((link) => link.checkVisibility())
  const next = links[nextOf(links, by)]
  if (next) choose(next)
  else if (by === 1) document.querySelector<HTMLElement>('main :is(.older .button, .results ~ .button)')?.click()
}

/** From the headline that is chosen; else from the one that was, if it is in sight; else to the first that is. */
function nextOf(links: readonly HTMLElement[], by: 1 | -1): number {
  const from = chosenHeadline() ?? (last && isInSight(last) ? last : undefined)
  if (from) return links.indexOf(from) + by
  const first = links.findIndex((link) => link.getBoundingClientRect().top >= 0)
  return by === 1 ? first : (first < 0 ? links.length : first) - 1
}

/** At once, whatever the reader thinks of motion: a key that is held would leave a slower page behind. */
function choose(link: HTMLElement): void {
  last = link
  link.focus({ preventScroll: true })
  link.closest('article')?.scrollIntoView({ block: 'nearest' })
}
