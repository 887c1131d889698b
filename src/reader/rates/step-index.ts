/** How far a key moves the mark along a chart of some points: undefined for keys that do not. */
export function stepIndex(key: string, index: number, count: number): number | undefined {
  const far = Math.max(2, Math.round(count / 10))
  const steps: Record<string, number> = {
    ArrowLeft: index - 1,
    ArrowDown: index - 1,
    ArrowRight: index + 1,
    ArrowUp: index + 1,
    PageDown: index - far,
    PageUp: index + far,
    Home: 0,
    End: count - 1,
  }
  const next = steps[key]
  return next === undefined ? undefined : Math.min(Math.max(next, 0), count - 1)
}

/** The point nearest to a place along the chart, both in per cent. */
export function nearestIndex(places: readonly number[], at: number): number {
  return places.reduce(
    (best, place, index) => (Math.abs(place - at) < Math.abs((places[best] ?? 0) - at) ? index : best),
    0,
  )
}
