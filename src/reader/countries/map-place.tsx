import { useEffect, useState } from 'react'
import { idle } from '../idle.ts'
import type { Filter } from './addresses.ts'
import type { CountryMap, CountryMapProps } from './map/country-map.tsx'

/** Where map.css has a place for it. */
const wide = '(min-width: 64rem) and (scripting: enabled)'

let loaded: typeof CountryMap | undefined

/** Where the map stands, on wide screens: it comes when the page has been taken over. Where it does not, the chips do all it does. */
export function MapPlace({ edition, filter }: { edition: CountryMapProps['edition'] | undefined; filter: Filter }) {
  const [Map, setMap] = useState(() => loaded)
  useEffect(() => {
    const screen = matchMedia(wide)
    const load = () => {
      if (!loaded && screen.matches) idle(() => void import('./map/country-map.tsx').then(show, () => undefined))
    }
    const show = (part: { CountryMap: typeof CountryMap }) => {
      loaded = part.CountryMap
      setMap(() => loaded)
    }
    load()
    screen.addEventListener('change', load)
    return () => {
      screen.removeEventListener('change', load)
    }
  }, [])
  return <div className="map-place">{Map && edition && <Map {...{ edition, filter }} />}</div>
}
