import { geoConicEqualArea, geoPath } from 'd3-geo'
import { feature, transform as toDecoder } from 'topojson-client'
import { filter, filterAttachedWeight, presimplify, simplify } from 'topojson-simplify'
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification'
import type { CountryCode } from '#edition/country.ts'
import type { CountryShape, CountryShapes } from '#reader/countries/map/shape.ts'
import { toPath, type Land } from './to-path.ts'

/** The world as world-atlas has it: https://github.com/topojson/world-atlas */
export type World = Topology<{ countries: GeometryCollection }>

/** ISO 3166-1 numeric, which world-atlas knows countries by. */
const numbers: Record<CountryCode, string> = { KZ: '398', KG: '417', TJ: '762', TM: '795', UZ: '860' }

/** Where the names stand, in degrees east and north: as on any map, by eye, where the land has room for them. */
const namePlaces: Record<CountryCode, [east: number, north: number]> = {
  KZ: [67.5, 48.6],
  KG: [75.1, 41.9],
  TJ: [71.4, 38.5],
  TM: [58.8, 39.4],
  UZ: [60.6, 43],
}

/** In units, of which the page shows about two for each of its pixels. */
const width = 480
/** Room for a country's outline. */
const margin = 3
/** A corner is left out where it makes less of a difference than this, in square units. */
const leastCorner = 1
/** Likewise an island. */
const leastIsland = 8

/**
 * Draws the five countries from a map of the world: in an equal-area projection, as they are compared by their shades, with two
 * true parallels, each a sixth of the region's height from its end. Borders are simplified before they are closed, so that
 * neighbours keep one line between them. Throws where a country is not in the world.
 */
export function drawShapes(world: World): CountryShapes {
  const geometries = Object.entries(numbers).map(([code, number]) => {
    const found = world.objects.countries.geometries.find(({ id }) => id === number)
    if (found?.type !== 'Polygon' && found?.type !== 'MultiPolygon') throw new Error(`The world has no ${code}.`)
    return { ...found, id: code }
  })
  const region = cutOut(world, geometries)
  const all = feature(region, region.objects.countries)
  const conic = geoConicEqualArea()
    .parallels([38, 52])
    .rotate([-67, 0])
    .fitWidth(width - 2 * margin, all)
  const [[left, top], [, bottom]] = geoPath(conic).bounds(all)
  const [x, y] = conic.translate()
  conic.translate([x - left + margin, y - top + margin])

  const arcs = region.arcs.map((arc) => arc.map(([east = 0, north = 0]) => conic([east, north]) ?? []))
  const simple = simplify(presimplify({ ...region, arcs }), leastCorner)
  const plain = filter(simple, filterAttachedWeight(simple, leastIsland)) as World
  const countries = feature(plain, plain.objects.countries).features.map((country): [string, CountryShape] => {
    const code = country.id as CountryCode
    const [nameX = 0, nameY = 0] = conic(namePlaces[code]) ?? []
    return [code, { path: toPath(country.geometry as Land), name: [Math.round(nameX), Math.round(nameY)] }]
  })
  return {
    width,
    height: Math.ceil(bottom - top + 2 * margin),
    countries: Object.fromEntries(countries) as Record<CountryCode, CountryShape>,
  }
}

/** The world's countries of these geometries, with no other borders and with points as degrees. */
function cutOut(world: World, geometries: (Polygon | MultiPolygon)[]): World {
  const countries: GeometryCollection = { type: 'GeometryCollection', geometries }
  const { arcs, transform, ...rest } = filter({ ...world, objects: { countries } }, () => true) as World
  if (!transform) throw new Error('The borders of the world are not packed as expected.')
  const decode = toDecoder(transform)
  return { ...rest, arcs: arcs.map((arc) => arc.map((point, place) => decode(point, place > 0))) }
}
