import { pictureRoot } from '../print/find-pictures.ts'
import { formats, type RenditionFormat } from './make-renditions.ts'
import type { MadePicture } from './open-workshop.ts'
import type { OwnPicture } from './settled.ts'

/** A picture that was made as the edition shows it: named by its original, so that it may be kept for ever. */
export function toOwnPicture({ name, size, widths, place }: MadePicture): OwnPicture {
  const fileOf = (width: number, format: RenditionFormat) => `${name}-${width}.${format}`
  const srcsetOf = (format: RenditionFormat) =>
    widths.map((width) => `${pictureRoot}${fileOf(width, format)} ${width}w`).join(', ')
  const middle = widths[Math.floor(widths.length / 2)] ?? size.width
  return {
    src: `${pictureRoot}${fileOf(middle, 'webp')}`,
    ...size,
    srcset: srcsetOf('webp'),
    sources: formats.map((format) => ({ type: `image/${format}`, srcset: srcsetOf(format) })),
    files: widths.flatMap((width) =>
      formats.map((format) => ({ file: `pictures/${fileOf(width, format)}`, from: place(width, format) })),
    ),
  }
}
