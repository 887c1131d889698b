import { useEffectEvent, useLayoutEffect } from 'react'
import { NavigationType, useLocation, useNavigationType } from 'react-router-dom'
import { isAt } from './arrive.ts'
import { cardInSight } from './card-in-sight.ts'
import { linksTo } from './links-to.ts'
import { notePlace, openPlaces, savePlaces } from './place-store.ts'

/** Notes, for each entry of the tab's history, how far down the reader was and which link was followed. */
export function useKeepPlaces(): void {
  const { key, hash } = useLocation()
  const type = useNavigationType()

  const scrolled = useEffectEvent(() => {
    if (isAt(key + hash)) notePlace(key, { y: window.scrollY, card: undefined })
  })
  const clicked = useEffectEvent((event: MouseEvent) => {
    const link = event.target instanceof Element && event.target.closest('a')
    const href = link && link.getAttribute('href')
    if (href) notePlace(key, { y: window.scrollY, href, nth: linksTo(href).indexOf(link) })
  })
  const left = useEffectEvent(() => {
    // The last scrolling may not have been told yet.
    if (isAt(key + hash)) notePlace(key, { y: window.scrollY, card: cardInSight() })
    savePlaces()
  })
  useLayoutEffect(() => {
    window.addEventListener('scroll', scrolled, { passive: true })
    window.addEventListener('pagehide', left)
    document.addEventListener('click', clicked, { capture: true })
    return () => {
      window.removeEventListener('scroll', scrolled)
      window.removeEventListener('pagehide', left)
      document.removeEventListener('click', clicked, { capture: true })
    }
  }, [])
  // Before anything is painted: what scrolls from here on belongs to the new entry.
  useLayoutEffect(() => {
    if (type === NavigationType.Push && hash === '') window.scrollTo(0, 0)
  }, [key, type, hash])
}

/** Takes over from the browser, which restores a place before the stories are there. Called once, by the page's root. */
export function startPlaces(): void {
  history.scrollRestoration = 'manual'
  openPlaces()
}
