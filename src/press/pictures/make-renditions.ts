import { findPictureType, whyNoPicture } from './picture-type.ts'
import { readSize, type Size } from './read-size.ts'

/** One picture in one width and one format. */
export interface Rendition {
  width: number
  format: RenditionFormat
  bytes: Uint8Array
}
export type RenditionFormat = 'avif' | 'webp'
export const formats: readonly RenditionFormat[] = ['avif', 'webp']

/** A picture in its widths, none of them wider than the original; `size` is that of the widest. */
export interface Renditions {
  size: Size
  widths: number[]
  renditions: Rendition[]
}

/** Pixels. For a phone, for a page, for a page on a fine screen. */
const widths = [480, 960, 1440]
/** Larger ones cost the editor's machine minutes; a camera's best have 50 million pixels. */
const mostPixels = 64_000_000
/** Seconds for one step; an honest picture needs a tenth of it. */
const longest = 120

/** Changes with whatever changes the bytes of a rendition, so that new ones get new names. */
export const recipe = 'avif 50 4 420, webp 75; 480 960 1440'

/** Makes a picture's renditions: upright, in sRGB, of an animation the first frame, without any metadata. A text says why not. */
export async function makeRenditions(original: Uint8Array): Promise<Renditions | string> {
  if (findPictureType(original) === undefined) return whyNoPicture(original)
  const told = await readSize(original)
  if (!told) return 'it is damaged'
  if (told.width * told.height > mostPixels)
    return `it is too large: ${told.width} × ${told.height} pixels, and ${mostPixels / 1_000_000} million are the most`
  try {
    return await make(original, [...new Set(widths.map((width) => Math.min(width, told.width)))])
  } catch (error) {
    return `it cannot be read: ${(error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').trim()}`
  }
}

async function make(original: Uint8Array, wanted: number[]): Promise<Renditions> {
  const { default: sharp } = await import('sharp')
  const options = { limitInputPixels: mostPixels, failOn: 'error' as const }
  const made: Renditions = { size: { width: 0, height: 0 }, widths: wanted, renditions: [] }
  for (const width of wanted) {
    const resized = sharp(original, options).timeout({ seconds: longest }).autoOrient().toColourspace('srgb')
    const { data, info } = await resized.resize({ width }).raw().toBuffer({ resolveWithObject: true })
    made.size = { width: info.width, height: info.height }
    const raw = () => sharp(data, { raw: info }).timeout({ seconds: longest })
    const avif = await raw().avif({ quality: 50, effort: 4, chromaSubsampling: '4:2:0' }).toBuffer()
    const webp = await raw().webp({ quality: 75 }).toBuffer()
    made.renditions.push({ width, format: 'avif', bytes: avif }, { width, format: 'webp', bytes: webp })
  }
  return made
}
