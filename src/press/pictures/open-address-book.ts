import { createHash } from 'node:crypto'
import * as v from 'valibot'
import type { PictureCache } from './open-picture-cache.ts'

const pixels = v.pipe(v.number(), v.integer(), v.minValue(1))
const entrySchema = v.object({
  src: v.string(),
  width: pixels,
  height: pixels,
  /** The hash of its file, once it was loaded whole. */
  original: v.optional(v.string()),
})
/** What is known of the picture that lies at an address. */
export type Entry = Omit<v.InferOutput<typeof entrySchema>, 'src'>

/** What was once learnt of other sites' pictures: it holds, so that printing again asks nobody again. */
export interface AddressBook {
  find: (src: string) => Entry | undefined
  put: (src: string, entry: Entry) => void
}

export function openAddressBook(cache: PictureCache): AddressBook {
  return {
    find: (src) => {
      const entry = cache.read(toFile(src), entrySchema)
      return entry?.src === src ? entry : undefined
    },
    put: (src, entry) => {
      cache.write(toFile(src), `${JSON.stringify({ src, ...entry })}\n`)
    },
  }
}

function toFile(src: string): string {
  const hash = createHash('sha256').update(src).digest('hex')
  return `addresses/${hash.slice(0, 2)}/${hash.slice(0, 16)}.json`
}
