import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useKeepPlaces } from '../places/keep-places.ts'
import { editionQuery } from '../queries/edition.ts'
import { Ticker } from '../ticker/ticker.tsx'
import { Footer } from './footer.tsx'
import { Masthead } from './masthead.tsx'

/** What every page has around it. */
export function SiteLayout({ now, children }: { now: number | undefined; children: ReactNode }) {
  useKeepPlaces()
  const { data: edition } = useQuery(editionQuery)
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
        Skip to the stories
      </a>
      <Ticker />
      <Masthead edition={edition} />
      {children}
      <Footer edition={edition} now={now} />
    </>
  )
}
