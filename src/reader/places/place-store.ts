/** Where a reader was on a page: how far down, what was opened from there, how many pages of stories were loaded. */
export interface Place {
  y?: number
  href?: string
  /** How many links to the same address stand before it. */
  nth?: number
  /** The story that was in sight when the document was left: its address, and how far it was from the window's top, in pixels. */
  card?: { href: string; top: number } | undefined
  pages?: number
}

const storageKey = 'places'
const places = new Map<string, Place>()
const most = 50

/** The router calls every page that a visit begins at by one name; a tab may have had several, at addresses of their own. */
function nameOf(key: string): string {
  return key === 'default' ? location.pathname + location.search : key
}

export function placeOf(key: string): Place | undefined {
  // Where a page's HTML is drawn there are no places, and no address bar.
  return places.size > 0 ? places.get(nameOf(key)) : undefined
}

export function notePlace(key: string, change: Place): void {
  const name = nameOf(key)
  places.set(name, { ...places.get(name), ...change })
  const [oldest] = places.keys()
  if (places.size > most && oldest !== undefined) places.delete(oldest)
}

/** So that a reload, too, comes back to the same place. Kept for the tab; without storage, only until the reload. */
export function savePlaces(): void {
  try {
    sessionStorage.setItem(storageKey, JSON.stringify([...places]))
  } catch {
    // Storage is blocked or full: a reload then starts at the top.
  }
}

/** Whoever follows a link to a page begins at its top, wherever an earlier visit to it was left. */
export function openPlaces(): void {
  try {
    const saved: unknown = JSON.parse(sessionStorage.getItem(storageKey) ?? '[]')
    for (const [key, place] of saved as [string, Place][]) places.set(key, place)
    const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
    if (visit?.type === 'navigate') places.delete(nameOf('default'))
  } catch {
    // Nothing usable was kept.
  }
}
