/** Drawn by tools/map/ when the site is built. */
declare module 'virtual:country-shapes' {
  // What declares a module for all others has no place of its own that a path could begin at.
  import type { CountryShapes } from '#reader/countries/map/shape.ts'

  export const shapes: CountryShapes
}
