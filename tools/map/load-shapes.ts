import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { CountryShapes } from '#reader/countries/map/shape.ts'
import { drawShapes, type World } from './draw-shapes.ts'

const require = createRequire(import.meta.url)

/** The outlines of the five countries, from Natural Earth's map of the world in 1:50 million, which is in the public domain. */
export function loadShapes(): CountryShapes {
  const file = require.resolve('world-atlas/countries-50m.json')
  return drawShapes(JSON.parse(readFileSync(file, 'utf8')) as World)
}
