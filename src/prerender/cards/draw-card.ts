import { loadSharp } from '../load-sharp.ts'
import { readTiles } from './read-tiles.ts'
import { cardSize, type Ornamental } from './to-card.ts'

/** Ground, figure and accent of each colouring, as ornament.css has them. */
const colourings = [
  ['hue', 'thread', 'deep'],
  ['thread', 'hue', 'deep'],
  ['deep', 'hue', 'thread'],
  ['hue', 'deep', 'thread'],
  ['deep', 'thread', 'hue'],
] as const

const { width, height } = cardSize

/** Rows and columns of whole tiles in a band, by how many bands there are; of a single one, three rows. */
const grids = [
  { rows: 3, columns: 6 },
  { rows: 1, columns: 4 },
  { rows: 1, columns: 6 },
  { rows: 1, columns: 8 },
  { rows: 1, columns: 10 },
] as const

/** Draws a woven card as PNG, from the page's own tiles. No text: what a machine has of fonts would make it another picture. */
export async function drawWoven({ motifs, colouring }: Ornamental): Promise<Buffer> {
  const sharp = await loadSharp()
  const tiles = readTiles()
  const [ground, figure, accent] = colourings[colouring] ?? colourings[0]
  const grid = grids[motifs.length - 1] ?? grids[4]
  const edges = Array.from({ length: motifs.length + 1 }, (_, n) => Math.round((height * n) / motifs.length))
  const bands = motifs.map(async (motif, n) => {
    const [top = 0, bottom = height] = [edges[n], edges[n + 1]]
    const tones = tiles.tonesOf(motif)
    const { figure: shape, accent: detail } = tiles.tileOf(motif)
    const size = { width: width / grid.columns, height: Math.floor((bottom - top) / grid.rows) }
    const layers = [toTile(shape, tones[figure], size), ...(detail ? [toTile(detail, tones[accent], size)] : [])]
    const create = { width, height: bottom - top, channels: 3 as const, background: tones[ground] }
    const composed = sharp({ create }).composite(
      layers.map((input) => ({ input, tile: true, gravity: 'northwest' as const })),
    )
    return { input: await composed.png({ compressionLevel: 0 }).toBuffer(), left: 0, top }
  })
  return sharp({ create: { width, height, channels: 3, background: '#f1e8d4' } })
    .composite(await Promise.all(bands))
    .png({ palette: true, colours: 32, dither: 0 })
    .toBuffer()
}

/** A tile of the page, in one tone and of the size wanted. Where a mask is opaque, whatever its colour, it is drawn. */
function toTile(svg: string, tone: string, size: { width: number; height: number }): Buffer {
  const coloured = svg
    .replaceAll("stroke='red'", `stroke='${tone}'`)
    .replace(/width='64' height='64'/, `width='${size.width}' height='${size.height}' fill='${tone}'`)
  return Buffer.from(coloured)
}

/** A drawing as PNG that fills a card. */
export async function drawAgain(file: string): Promise<Buffer> {
  const sharp = await loadSharp()
  return sharp(file, { density: 144 })
    .resize(width, height, { fit: 'cover' })
    .flatten({ background: '#ffffff' })
    .png({ palette: true })
    .toBuffer()
}
