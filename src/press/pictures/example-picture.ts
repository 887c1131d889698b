import type { PictureType } from './picture-type.ts'

interface Looks {
  width: number
  height: number
  /** As EXIF counts: 6 is a picture taken upright with a camera that lay on its side. */
  orientation?: number
  /** How lively the picture is: files grow with it. */
  grain?: number
}

/** For tests: the file of a picture, of some format. */
export async function examplePicture(type: PictureType, looks: Looks): Promise<Buffer> {
  const { width, height, orientation, grain = 0 } = looks
  const { default: sharp } = await import('sharp')
  const noise = { type: 'gaussian' as const, mean: 128, sigma: grain }
  const create = { width, height, channels: 3 as const, background: '#a03020', ...(grain > 0 && { noise }) }
  const plain = sharp({ create })
  const tagged = orientation === undefined ? plain : plain.withMetadata({ orientation })
  return tagged
    .withExifMerge({ IFD0: { Artist: 'A. Photographer' } })
    .toFormat(type, { effort: 1 })
    .toBuffer()
}
