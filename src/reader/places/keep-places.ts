import { useEffect, useLayoutEffect } from 'react'
import { useLocation, useNavigationType } from 'react-router-dom'
import { notePlace, openPlaces, savePlaces } from './place-store.ts'

/** Notes, for each entry of the tab's history, how far down the reader was and which link was followed. */
export function useKeepPlaces(): void {
  const { key, hash } = useLocation()
  const type = useNavigationType()

  useLayoutEffect(() => {
    if (type === 'PUSH' && hash === '') window.scrollTo(0, 0)
  }, [key, type, hash])

  useEffect(() => {
    const scrolled = () => { notePlace(key, { y: window.scrollY }) }
    const clicked = (event: MouseEvent) => {
      const href = (event.target as Element).closest('a')?.getAttribute('href')
      if (href) notePlace(key, { y: window.scrollY, href })
    }
    window.addEventListener('scroll', scrolled, { passive: true })
    document.addEventListener('click', clicked, { capture: true })
    return () => {
      window.removeEventListener('scroll', scrolled)
      document.removeEventListener('click', clicked, { capture: true })
    }
  }, [key])
}

/** Takes over from the browser, which restores a place before the stories are there. Called once, by the page's root. */
export function startPlaces(): void {
  history.scrollRestoration = 'manual'
  openPlaces()
  window.addEventListener('pagehide', savePlaces)
}
