import type { CountryCode } from '#edition/country.ts'

const motifs = {
  KZ: ['kz1', 'kz2', 'kz3'],
  KG: ['kg1', 'kg2', 'kg3'],
  TJ: ['tj1', 'tj2', 'tj3'],
  TM: ['tm1', 'tm2', 'tm3'],
  UZ: ['uz1', 'uz2', 'uz3'],
  none: ['no1', 'no2'],
} as const satisfies Record<CountryCode | 'none', readonly string[]>

/** A tile of ornament-tiles.css: the country's letters, and which of its motifs. */
export type Motif = (typeof motifs)[keyof typeof motifs][number]

export interface Band {
  motif: Motif
  /** Rows of tiles. */
  rows: number
  /** A lattice is turned by an eighth and has rows of its own; a flipped band stands on its head. */
  turn: 'none' | 'flip' | 'lattice'
}

/** A story's ornament, as the classes of ornament.css have it. */
export interface Ornament {
  /** Which of hue, deep tone and thread are ground, figure and accent; the same for all bands, or they would not hold together. */
  colouring: number
  /** The border at head and foot; 0 for none. */
  edge: number
  /** From the top. */
  bands: readonly Band[]
}

/** Motifs of fourfold symmetry, which keep an upright axis when they are turned by an eighth. */
const lattices: ReadonlySet<Motif> = new Set<Motif>(['kz1', 'kz3', 'kg3', 'tj1', 'tj2', 'uz2'])

/**
 * The ornament of a story: always the same for the same path (the server's HTML and the browser's agree, and a reader
 * knows a card again), a band for each country in the order given, one plain weave where there is none.
 */
export function toOrnament(path: string, countries: readonly CountryCode[]): Ornament {
  const draw = toDraw(path)
  const colouring = draw(5)
  const toMotif = (key: keyof typeof motifs): Motif => motifs[key][draw(motifs[key].length)] ?? motifs[key][0]

  if (countries.length > 1) {
    // A strip of several is too narrow for a border or a lattice: the strips themselves are the pattern.
    const rows = countries.length === 2 ? 1 + draw(2) : 1
    const bands = countries.map((country): Band => ({ motif: toMotif(country), rows, turn: draw(2) ? 'flip' : 'none' }))
    return { colouring, edge: 0, bands }
  }
  const motif = toMotif(countries[0] ?? 'none')
  const rows = 2 + draw(3)
  if (draw(2) === 0) return { colouring, edge: draw(3), bands: [{ motif, rows, turn: 'none' }] }
  if (lattices.has(motif)) return { colouring, edge: 0, bands: [{ motif, rows, turn: 'lattice' }] }
  return { colouring, edge: draw(3), bands: [{ motif, rows, turn: 'flip' }] }
}

/** Draws whole numbers below a limit from a text: FNV-1a, stirred anew for each draw, because its low bits alone repeat. */
function toDraw(text: string): (limit: number) => number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return (limit) => {
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) + 0x9e3779b9
    return ((hash ^ (hash >>> 13)) >>> 0) % limit
  }
}
