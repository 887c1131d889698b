import { readFile } from 'node:fs/promises'
import { isLocalPicture, type LocalPicture, type PictureReader } from '../print/local-pictures.ts'
import { newPictureLoader, type Load } from './new-picture-loader.ts'
import { openAddressBook } from './open-address-book.ts'
import { openPictureCache } from './open-picture-cache.ts'
import { openWorkshop } from './open-workshop.ts'
import { findPictureType } from './picture-type.ts'
import { readSize, type Size } from './read-size.ts'
import type { OwnPicture, PictureMode, Settle, Settled } from './settled.ts'
import { toOwnPicture } from './to-own-picture.ts'

export interface PicturesOptions {
  mode: PictureMode
  /** Reads those of `content/pictures/`. */
  read: PictureReader
  /** Loads those of other sites, where they are to be copied. */
  load?: Load
}

/** The pictures of a print. */
export interface Pictures {
  settle: Settle
  close: () => void
}

/** Opens the pictures of a content folder. Unless they are to be copied, no other site is asked for anything. */
export function openPictures(content: string, { mode, read, load }: PicturesOptions): Pictures {
  const cache = openPictureCache(content)
  const book = openAddressBook(cache)
  const workshop = openWorkshop(cache)
  const loader = load && newPictureLoader(load)
  const copied = new Map<string, Promise<Copied>>()

  const settleOurs = async (src: string): Promise<Settled> => {
    const picture = await read(src)
    if (typeof picture === 'string') return { way: 'left out', problem: `a picture is left out: ${picture}` }
    if (mode === 'remote') return { way: 'own', picture: asItIs(picture) }
    const bytes = await readFile(picture.from)
    const type = findPictureType(bytes)
    if (type === undefined || type === 'gif') return { way: 'own', picture: asItIs(picture) }
    const made = await workshop.make(bytes)
    if (typeof made !== 'string') return { way: 'own', picture: toOwnPicture(made) }
    return { way: 'own', picture: asItIs(picture), problem: `the picture ${src} is shown as it is: ${made}` }
  }

  const copy = async (src: string): Promise<Copied> => {
    const known = book.find(src)
    const found = known?.original === undefined ? undefined : workshop.find(known.original)
    if (found) return toOwnPicture(found)
    const bytes = loader ? await loader.whole(src) : 'the network is not asked'
    if (typeof bytes === 'string') return { problem: bytes, size: known && toSize(known) }
    const size = await readSize(bytes)
    const made = await workshop.make(bytes)
    if (typeof made === 'string') return { problem: made, size: size ?? (known && toSize(known)) }
    book.put(src, { ...(size ?? made.size), original: made.name })
    return toOwnPicture(made)
  }

  const settleTheirs = async (src: string, told: Size | undefined): Promise<Settled> => {
    const copying = copied.get(src) ?? copy(src)
    copied.set(src, copying)
    const picture = await copying
    if (!('problem' in picture)) return { way: 'own', picture }
    const size = told ?? picture.size
    const { problem } = picture
    if (!size) return { way: 'left out', problem: `the picture ${src} is left out: ${problem}` }
    return { way: 'linked', size, problem: `the picture ${src} stays on its site: ${problem}` }
  }

  return {
    settle: async (src, told) => {
      if (mode === 'none') return { way: 'left out' }
      if (isLocalPicture(src)) return settleOurs(src)
      if (mode === 'local' && !src.startsWith('/')) return settleTheirs(src, told)
      const known = told ?? book.find(src)
      return known ? { way: 'linked', size: toSize(known) } : { way: 'left out', problem: `${unknownSize}: ${src}` }
    },
    close: cache.close,
  }
}

/** One that was copied, or why not, and its size if that much is known. */
type Copied = OwnPicture | { problem: string; size: Size | undefined }

const unknownSize = 'a picture is left out, as its width and height are not known (print --pictures local learns them)'

function asItIs({ file, src, width, height, from }: LocalPicture): OwnPicture {
  return { src, width, height, files: [{ file, from }] }
}

function toSize({ width, height }: Size): Size {
  return { width, height }
}
