import { countries, type CountryCode } from '#edition/country.ts'
import type { Headline } from '#edition/headline.ts'
import { nameList } from '#reader/countries/name-list.ts'
import { toOrnament, type Motif } from '#reader/ornament/to-ornament.ts'
import type { PageWords } from '../words/page-words.ts'

/** The picture that stands beside a link to a page, where it is shared. */
export interface Card {
  /** An address, or a path of the site. */
  src: string
  /** Pixels. */
  width: number
  height: number
  alt: string
  /** How it is made, where the edition has no such picture. */
  made?: Ornamental | Redrawn
}

/** Woven from the motifs of countries, one band each. */
export interface Ornamental {
  motifs: readonly Motif[]
  /** Which tones are ground, figure and accent, as in ornament.css. */
  colouring: number
}

/** A drawing of the site that the services showing such pictures cannot read, as a raster. */
export interface Redrawn {
  from: string
}

/** What those services ask for. */
export const cardSize = { width: 1200, height: 630 }

/** A story's own picture, where they can show it; else one woven in the manner of its countries. */
export function toCard(
  { path, countries: codes, image }: Pick<Headline, 'path' | 'countries' | 'image'>,
  words: PageWords,
): Card {
  const ending = image && /\.(svg|avif)(?:[?#]|$)/i.exec(image.src)?.[1]?.toLowerCase()
  if (image && ending === undefined) return { src: image.src, width: image.width, height: image.height, alt: image.alt }
  const drawing = /^\/data\/pictures\/([\w-]+)\.svg$/.exec(image?.src ?? '')?.[1]
  if (image && drawing) {
    return { src: `/cards/${drawing}.png`, ...cardSize, alt: image.alt, made: { from: image.src.slice(1) } }
  }
  return toWoven(codes, toOrnament(path, codes), words)
}

/** The picture of a page of many stories: of a country's, or of all five. */
export function toListCard(codes: readonly CountryCode[], words: PageWords): Card {
  const shown = codes.length > 0 ? codes : countries.map(({ code }) => code)
  return toWoven(shown, toOrnament('/', shown), words)
}

/**
 * There are two hundred of these at most, however many stories: a story of one country has the motif and the colouring of
 * its ornament on the site, one of several the first motif of each.
 */
function toWoven(
  codes: readonly CountryCode[],
  { colouring, bands }: ReturnType<typeof toOrnament>,
  { first, head }: PageWords,
): Card {
  const motifs = bands.map(({ motif }) => (bands.length > 1 ? toFirst(motif) : motif))
  const names = nameList(codes, first)
  return {
    src: `/cards/${motifs.join('-')}-${colouring}.png`,
    ...cardSize,
    alt: names === '' ? head.weave : head.wovenAs(names),
    made: { motifs, colouring },
  }
}

function toFirst(motif: Motif): Motif {
  return `${motif.slice(0, 2)}1` as Motif
}
