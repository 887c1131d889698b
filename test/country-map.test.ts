import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { countries } from '#edition/country.ts'
import { toPath } from '../tools/map/to-path.ts'
import { drawShapes, type World } from '../tools/map/draw-shapes.ts'
import { loadShapes } from '../tools/map/load-shapes.ts'

const shapes = loadShapes()

/** The corners of each ring of a path of ours. */
function readRings(path: string): [number, number][][] {
  return path
    .split('M')
    .slice(1)
    .map((ring) => {
      const numbers = Array.from(ring.matchAll(/-?\d+/g), ([number]) => Number(number))
      let [x, y] = [0, 0]
      return numbers.flatMap((number, place): [number, number][] => {
        if (place % 2 === 0) x += number
        else y += number
        return place % 2 === 0 ? [] : [[x, y]]
      })
    })
}

function areaOf(path: string): number {
  const areas = readRings(path).map((ring) =>
    ring.reduce((sum, [x, y], place) => {
      const [beforeX, beforeY] = ring.at(place - 1) ?? [0, 0]
      return sum + (beforeX * y - x * beforeY) / 2
    }, 0),
  )
  return Math.abs(areas.reduce((sum, area) => sum + area, 0))
}

function isWithin(path: string, [x, y]: readonly [number, number]): boolean {
  const crossed = readRings(path).flatMap((ring) =>
    ring.filter(([toX, toY], place) => {
      const [fromX, fromY] = ring.at(place - 1) ?? [0, 0]
      return fromY > y !== toY > y && x < fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX)
    }),
  )
  return crossed.length % 2 === 1
}

describe('the map', () => {
  it('has the five countries, within its picture and up to its sides', () => {
    const corners = countries.flatMap(({ code }) => readRings(shapes.countries[code].path).flat())
    const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)]
    for (const least of [Math.min(...xs), Math.min(...ys)]) expect(least).toBeGreaterThanOrEqual(2)
    expect(Math.min(...xs) + Math.max(...xs)).toBe(shapes.width)
    expect(Math.max(...ys)).toBeLessThanOrEqual(shapes.height - 2)
    expect(Math.max(...ys)).toBeGreaterThan(shapes.height - 6)
  })

  it('shows each country as large as it is', () => {
    // Thousands of square kilometres, with the waters within, as the United Nations count them.
    const areas = { KZ: 2725, KG: 200, TJ: 143, TM: 488, UZ: 449 }
    const unit = areaOf(shapes.countries.KZ.path) / areas.KZ
    for (const { code } of countries) {
      expect(areaOf(shapes.countries[code].path) / unit / areas[code], code).toBeCloseTo(1, 1)
    }
  })

  it('has each name on its own country', () => {
    for (const { code } of countries) {
      const on = countries.filter((country) =>
        isWithin(shapes.countries[country.code].path, shapes.countries[code].name),
      )
      expect(on.map((country) => country.code)).toEqual([code])
    }
  })

  it('draws one line between two neighbours', () => {
    const edges = countries.flatMap(({ code }) =>
      readRings(shapes.countries[code].path).flatMap((ring) =>
        ring.map((to, place) => [to, ring.at(place - 1)].map(String).sort().join(' ')),
      ),
    )
    const seen = new Map<string, number>()
    for (const edge of edges) seen.set(edge, (seen.get(edge) ?? 0) + 1)
    const shared = [...seen.values()].filter((times) => times === 2)
    expect(shared.length).toBeGreaterThan(200)
  })

  it('weighs little', () => {
    expect(brotliCompressSync(JSON.stringify(shapes)).length).toBeLessThanOrEqual(2_000)
  })

  it('cannot be drawn from a world without one of them', () => {
    const world = JSON.parse(readFileSync('node_modules/world-atlas/countries-110m.json', 'utf8')) as World
    world.objects.countries.geometries = world.objects.countries.geometries.filter(({ id }) => id !== '417')
    expect(() => drawShapes(world)).toThrow('KG')
  })
})

describe('an outline', () => {
  it('is written on whole units, closed, without corners that fall together', () => {
    const ring = [
      [0.2, 0],
      [10, -0.4],
      [10.3, 0.3],
      [9.8, 7],
      [0.2, 0],
    ]
    expect(toPath({ type: 'Polygon', coordinates: [ring] })).toBe('M0,0l10,0,0,7z')
  })

  it('of less than a triangle is none', () => {
    const dot = [
      [1, 1],
      [1.2, 1],
      [1, 1.2],
      [1, 1],
    ]
    expect(toPath({ type: 'MultiPolygon', coordinates: [[dot]] })).toBe('')
  })
})
