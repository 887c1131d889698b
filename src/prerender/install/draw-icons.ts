import { readFileSync } from 'node:fs'
import { keepDrawing } from '../keep-drawing.ts'
import { loadSharp } from '../load-sharp.ts'
import { paper, type Icon } from './icons.ts'

/** Draws an icon as PNG from the favicon, whose light colours it takes. */
export async function drawIcon({ size, share }: Icon): Promise<Buffer> {
  const svg = readFileSync('public/favicon.svg')
  return keepDrawing('icons', `${svg.toString()}${size} ${share} ${paper}`, async () => {
    const sharp = await loadSharp()
    const inner = Math.round((size * share) / 2) * 2
    const drawing = await sharp(svg, { density: (72 * inner) / 32 })
      .resize(inner, inner)
      .toBuffer()
    return sharp({ create: { width: size, height: size, channels: 3, background: paper } })
      .composite([{ input: drawing }])
      .png({ palette: true, colours: 16, dither: 0 })
      .toBuffer()
  })
}
