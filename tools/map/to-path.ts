import type { MultiPolygon, Polygon, Position } from 'geojson'

export type Land = Polygon | MultiPolygon

/**
 * The outlines of a shape as the `d` of a path, on whole units, with moves relative to the point before and no space that can be done
 * without: https://svgwg.org/svg2-draft/paths.html#PathDataBNF
 */
export function toPath(shape: Land): string {
  const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates
  return polygons.flat().map(ringPath).join('')
}

/** A ring's last point is its first. One that comes to less than a triangle is nothing. */
function ringPath(ring: Position[]): string {
  const points = ring.slice(0, -1).map(([x = 0, y = 0]) => [Math.round(x), Math.round(y)] as const)
  const [start, ...rest] = points.filter(([x, y], place) => {
    const [beforeX, beforeY] = points.at(place - 1) ?? []
    return x !== beforeX || y !== beforeY
  })
  if (start === undefined || rest.length < 2) return ''
  let from = start
  const steps = rest.map((to) => {
    const step = [to[0] - from[0], to[1] - from[1]]
    from = to
    return step
  })
  return `M${joined(start)}l${joined(steps.flat())}z`
}

/** Before a minus no comma is needed. */
function joined(numbers: readonly number[]): string {
  return numbers.join().replaceAll(',-', '-')
}
