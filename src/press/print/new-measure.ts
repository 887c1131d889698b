import type { Measure } from '../articles/to-image.ts'
import { isLocalPicture, type PictureReader } from './local-pictures.ts'

/** For a picture that is not there yet: the print looks for it again, takes its true size, and tells if it is missing. */
const unknown = { width: 1200, height: 800 }

/** Measures pictures of `content/pictures/`; those of other sites are not fetched. */
export function newMeasure(read: PictureReader): Measure {
  return async (src) => {
    if (!isLocalPicture(src)) return undefined
    const picture = await read(src)
    return typeof picture === 'string' ? unknown : picture
  }
}
