import type { Archive } from '../archive/open-archive.ts'
import type { Progress } from '../progress.ts'
import { inParallel } from '../pull/in-parallel.ts'
import { findUnsized } from './find-unsized.ts'
import { newPictureLoader, type Load } from './new-picture-loader.ts'
import { openAddressBook } from './open-address-book.ts'
import { openPictureCache } from './open-picture-cache.ts'
import { findPictureType } from './picture-type.ts'
import { readSize } from './read-size.ts'

/** Learns the sizes of pictures whose sources do not tell them, for the print to find. */
export interface Sizes {
  /** An archive that notes the pictures of whatever is put into it. */
  watch: (archive: Archive) => Archive
  /** Looks at those noted that nobody has looked at before: at their first 64 KB, at all of it where that is not enough. */
  learn: (progress: Progress) => Promise<void>
}

const atATime = 6

/** Opens the sizes of a content folder, whose lock the caller holds. */
export function openSizes(content: string, load: Load): Sizes {
  const cache = openPictureCache(content)
  const book = openAddressBook(cache)
  const loader = newPictureLoader(load)
  const noted = new Set<string>()

  const look = async (src: string): Promise<void> => {
    const start = await loader.start(src)
    if (typeof start === 'string' || findPictureType(start) === undefined) return
    const whole = (await readSize(start)) ? start : await loader.whole(src)
    const size = typeof whole === 'string' ? undefined : await readSize(whole)
    if (size) book.put(src, size)
  }

  return {
    watch: (archive) => ({
      ...archive,
      put: (story) => {
        for (const src of findUnsized(story)) noted.add(src)
        return archive.put(story)
      },
    }),
    learn: async (progress) => {
      const unknown = [...noted].filter((src) => book.find(src) === undefined)
      progress.start('Measuring pictures', unknown.length)
      let done = 0
      for await (const _ of inParallel(unknown, atATime, look)) progress.step(++done)
      progress.end()
      cache.close()
    },
  }
}
