import type { Measure } from '../articles/to-image.ts'
import { isLocalPicture, type PictureReader } from './local-pictures.ts'

/** Measures pictures of `content/pictures/`. For those of other sites, and those that are not there yet, the print looks. */
export function newMeasure(read: PictureReader): Measure {
  return async (src) => {
    if (!isLocalPicture(src)) return undefined
    const picture = await read(src)
    return typeof picture === 'string' ? undefined : picture
  }
}
