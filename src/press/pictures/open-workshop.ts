import { createHash } from 'node:crypto'
import { availableParallelism } from 'node:os'
import * as v from 'valibot'
import { formats, makeRenditions, recipe, type RenditionFormat } from './make-renditions.ts'
import { newBound } from './new-bound.ts'
import type { PictureCache } from './open-picture-cache.ts'
import type { Size } from './read-size.ts'

const pixels = v.pipe(v.number(), v.integer(), v.minValue(1))
const madeSchema = v.object({
  size: v.object({ width: pixels, height: pixels }),
  widths: v.pipe(v.array(pixels), v.minLength(1)),
})

/** A picture that was made: the name of its files, its size at the widest, its widths, and where each file lies. */
export interface MadePicture {
  /** 16 hex digits of the original and of how it was made. */
  name: string
  size: Size
  widths: readonly number[]
  place: (width: number, format: RenditionFormat) => string
}

/** Makes pictures, each once: what was made before is taken from the cache. */
export interface Workshop {
  /** A picture that was made before, by its name. */
  find: (name: string) => MadePicture | undefined
  /** A text says why the original cannot be taken. */
  make: (original: Uint8Array) => Promise<MadePicture | string>
}

export function openWorkshop(cache: PictureCache): Workshop {
  const run = newBound(availableParallelism())
  const working = new Map<string, Promise<MadePicture | string>>()

  const find = (name: string): MadePicture | undefined => {
    const made = cache.read(`${toFolder(name)}.json`, madeSchema)
    if (!made) return undefined
    const places = new Map<string, string>()
    for (const width of made.widths) {
      for (const format of formats) {
        const place = cache.find(toFile(name, width, format))
        if (place === undefined) return undefined
        places.set(`${width}.${format}`, place)
      }
    }
    return { name, ...made, place: (width, format) => places.get(`${width}.${format}`) ?? '' }
  }

  const makeAnew = async (name: string, original: Uint8Array): Promise<MadePicture | string> => {
    const made = await run(() => makeRenditions(original))
    if (typeof made === 'string') return made
    const { size, widths, renditions } = made
    for (const { width, format, bytes } of renditions) cache.write(toFile(name, width, format), bytes)
    cache.write(`${toFolder(name)}.json`, `${JSON.stringify({ size, widths })}\n`)
    return find(name) ?? 'it was made, but what was made is gone again'
  }

  return {
    find,
    make: (original) => {
      const name = createHash('sha256').update(recipe).update(original).digest('hex').slice(0, 16)
      const known = working.get(name)
      if (known) return known
      const found = find(name)
      if (found) return Promise.resolve(found)
      const making = makeAnew(name, original).finally(() => working.delete(name))
      working.set(name, making)
      return making
    },
  }
}

function toFolder(name: string): string {
  return `made/${name.slice(0, 2)}/${name}`
}

function toFile(name: string, width: number, format: RenditionFormat): string {
  return `${toFolder(name)}-${width}.${format}`
}
