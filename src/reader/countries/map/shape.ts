import type { CountryCode } from '#edition/country.ts'

/** A country as the map draws it, in units of its picture. */
export interface CountryShape {
  /** The `d` of its outline. */
  path: string
  /** Where the middle of its name stands. */
  name: readonly [x: number, y: number]
}

/** The five countries in a picture of this size. */
export interface CountryShapes {
  width: number
  height: number
  countries: Record<CountryCode, CountryShape>
}
