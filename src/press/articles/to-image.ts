import { isPictureSource } from '#edition/body.ts'
import type { DraftPicture } from '../intake/draft.ts'
import { foldBlanks, plainCharacters } from './plain-characters.ts'
import type { Story } from './story.ts'

/** Finds a picture's size, in pixels, where it can. */
export type Measure = (src: string) => Promise<{ width: number; height: number } | undefined>

/** Pixels. What is narrower is an icon. */
export const narrowest = 120

/** The picture that a story is shown with: one that may be loaded. Where its size is not known yet, the print looks. */
export async function toImage(
  picture: DraftPicture,
  measure?: Measure,
): Promise<NonNullable<Story['image']> | { problem: string }> {
  const { src, alt, caption, width, height } = picture
  if (!isPictureSource(src)) return { problem: `its picture has no address that can be shown: ${src.slice(0, 100)}` }
  const size = width !== undefined && height !== undefined ? { width, height } : await measure?.(src)
  const text = foldBlanks(plainCharacters(alt ?? caption ?? ''))
  if (!size) return { src, alt: text }
  if (!isWhole(size.width) || !isWhole(size.height)) return { problem: `its picture has no whole width and height` }
  if (size.width < narrowest) return { problem: `its picture is only ${size.width} pixels wide` }
  return { src, width: size.width, height: size.height, alt: text }
}

function isWhole(pixels: number): boolean {
  return Number.isInteger(pixels) && pixels > 0
}
