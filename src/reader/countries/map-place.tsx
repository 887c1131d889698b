import { idle } from '../idle.ts'
import { Late, type LatePart } from '../late-part.tsx'
import type { Filter } from './addresses.ts'
import type { CountryMapProps } from './map/country-map.tsx'

/** Where map.css has a place for it. */
const wide = '(min-width: 64rem) and (scripting: enabled)'

const map: LatePart<CountryMapProps> = { load: async () => (await import('./map/country-map.tsx')).CountryMap }

/** Where the map stands, on wide screens: it comes when the page has been taken over. Where it does not, the chips do all it does. */
export function MapPlace({ edition, filter }: { edition: CountryMapProps['edition'] | undefined; filter: Filter }) {
  return <div className="map-place">{edition && <Late part={map} when={whenWide} props={{ edition, filter }} />}</div>
}

function whenWide(run: () => void): () => void {
  const screen = matchMedia(wide)
  let stop: (() => void) | undefined
  const look = () => {
    if (screen.matches) stop ??= idle(run)
  }
  look()
  screen.addEventListener('change', look)
  return () => {
    screen.removeEventListener('change', look)
    stop?.()
  }
}
