import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { paper, type Icon } from './icons.ts'

/** Drawings are kept between builds, as cards are. */
const cache = 'node_modules/.cache/icons'

/** Draws an icon as PNG from the favicon, whose light colours it takes. */
export async function drawIcon({ size, share }: Icon): Promise<Buffer> {
  const svg = readFileSync('public/favicon.svg')
  const key = createHash('sha256').update(svg).update(`${size} ${share} ${paper}`).digest('hex').slice(0, 16)
  const kept = join(cache, `${key}.png`)
  if (existsSync(kept)) return readFileSync(kept)
  const inner = Math.round((size * share) / 2) * 2
  const drawing = await sharp(svg, { density: (72 * inner) / 32 })
    .resize(inner, inner)
    .toBuffer()
  const bytes = await sharp({ create: { width: size, height: size, channels: 3, background: paper } })
    .composite([{ input: drawing }])
    .png({ palette: true, colours: 16, dither: 0 })
    .toBuffer()
  mkdirSync(cache, { recursive: true })
  writeFileSync(`${kept}.${process.pid}`, bytes)
  renameSync(`${kept}.${process.pid}`, kept)
  return bytes
}
