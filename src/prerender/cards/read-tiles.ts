import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Motif } from '#reader/ornament/to-ornament.ts'

/** The tones of a country's ornament, as `#rrggbb`. */
export interface Tones {
  hue: string
  deep: string
  thread: string
}

/** The drawings of a motif: SVG whose opaque parts are what is seen of figure and accent. */
export interface Tile {
  figure: string
  accent?: string
}

const sheets = ['ornament/ornament-tiles.css', 'ornament/ornament.css', 'tokens.css'] as const
const readSheets = () =>
  sheets.map((file) => readFileSync(join('src/reader', file), 'utf8')) as [string, string, string]

/** What tells that the drawings are still the same. */
export function sheetsHash(): string {
  return createHash('sha256').update(readSheets().join('')).digest('hex')
}

/** The page's own drawings and colours, from its style sheets. Throws where these no longer hold what is looked for. */
export function readTiles(): { tileOf: (motif: Motif) => Tile; tonesOf: (motif: Motif) => Tones } {
  const [tiles, sheet, tokens] = readSheets()

  const drawing = (motif: Motif, part: string) => {
    const found = new RegExp(
      `\\.orn-${motif}::${part} \\{\\s*-webkit-mask-image: url\\("data:image/svg\\+xml,(.*?)"\\)`,
    )
    return found.exec(tiles)?.[1]?.replaceAll('%23', '#')
  }
  const colour = (text: string, name: string) => new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(text)?.[1]
  const need = <T>(value: T | undefined, what: string): T => {
    if (value === undefined) throw new Error(`the reader’s style sheets hold no ${what}`)
    return value
  }
  const rules = (country: string) => new RegExp(`\\.orn-${country} \\{([^}]*)\\}`).exec(tiles)?.[1] ?? ''

  return {
    tileOf: (motif) => {
      const accent = drawing(motif, 'after')
      return { figure: need(drawing(motif, 'before'), motif), ...(accent !== undefined && { accent }) }
    },
    tonesOf: (motif) => {
      const country = motif.slice(0, 2)
      if (country === 'no') return toPlain(need(colour(tokens, 'rule'), 'rule'), need(colour(tokens, 'paper'), 'paper'))
      return {
        hue: need(colour(tokens, country), `hue of ${country}`),
        deep: need(colour(rules(country), 'deep'), `deep tone of ${country}`),
        thread: need(colour(rules(country), 'orn-thread') ?? colour(sheet, 'orn-thread'), 'thread'),
      }
    },
  }
}

/** Of no country: the colours of rules on paper; nothing of it is deep. */
function toPlain(rule: string, paper: string): Tones {
  return { hue: rule, deep: '#cec8bc', thread: paper }
}
