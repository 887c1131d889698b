import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useFollowLinks } from '../links/follow-links.ts'
import { Offline } from '../offline/offline.tsx'
import { useKeepPlaces } from '../places/keep-places.ts'
import { frameQuery } from '../queries/frame.ts'
import { BeginReading } from '../reading/begin-reading.tsx'
import { Ticker } from '../ticker/ticker.tsx'
import { useWords } from '../words/use-words.ts'
import { Footer } from './footer.tsx'
import { Masthead } from './masthead.tsx'

/** What every page has around it. */
export function SiteLayout({ children }: { children: ReactNode }) {
  const words = useWords()
  const { data: frame } = useQuery(frameQuery)
  return (
    <>
      <a
        href="#main"
        className="skip"
        onClick={(event) => {
          event.preventDefault()
          document.getElementById('main')?.focus()
        }}
      >
        {words.skip}
      </a>
      <Ticker />
      <Masthead frame={frame} />
      {children}
      <Ways />
      <Footer frame={frame} />
      <BeginReading />
      <Offline />
    </>
  )
}

/** From page to page. By itself, so that what is around a page is not drawn again with each. */
function Ways() {
  useFollowLinks()
  useKeepPlaces()
  return null
}
