import { isPictureSource } from '#edition/body.ts'
import type { Image } from '#edition/headline.ts'
import type { DraftPicture } from '../intake/draft.ts'
import { foldBlanks, plainCharacters } from './plain-characters.ts'

/** Finds a picture's size, in pixels, where it can. */
export type Measure = (src: string) => Promise<{ width: number; height: number } | undefined>

/** Pixels. What is narrower is an icon. */
const narrowest = 120

/** The picture that a story is shown with: one that may be loaded and whose size is known. */
export async function toImage(picture: DraftPicture, measure?: Measure): Promise<Image | { problem: string }> {
  const { src, alt, caption, width, height } = picture
  if (!isPictureSource(src)) return { problem: `its picture has no address that can be shown: ${src.slice(0, 100)}` }
  const size = width !== undefined && height !== undefined ? { width, height } : await measure?.(src)
  if (!size) return { problem: `its picture’s width and height are not known: ${src.slice(0, 100)}` }
  if (!isWhole(size.width) || !isWhole(size.height)) return { problem: `its picture has no whole width and height` }
  if (size.width < narrowest) return { problem: `its picture is only ${size.width} pixels wide` }
  return { src, width: size.width, height: size.height, alt: foldBlanks(plainCharacters(alt ?? caption ?? '')) }
}

function isWhole(pixels: number): boolean {
  return Number.isInteger(pixels) && pixels > 0
}
