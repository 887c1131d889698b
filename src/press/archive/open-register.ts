import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { storyPathSchema } from '#edition/checks.ts'
import { errorCode } from './error-code.ts'
import { freePath } from './free-path.ts'
import { writeWhole } from './write-whole.ts'

/**
 * The addresses of the stories of `content/articles/`, by their files' paths below it. An address is set once: a later
 * correction of a story's date or slug does not move it.
 */
export interface Register {
  /** The address that a file's story has, if it has one yet. */
  pathOf: (file: string) => string | undefined
  /** All addresses that are given. */
  paths: () => ReadonlySet<string>
  /** Gives a file's story the address that it asks for, or the next free one; one that it has stays. */
  assign: (file: string, wanted: string) => string
  /** Writes the register if something new is in it. Throws where the folder may only be read. */
  save: () => void
}

export interface RegisterOptions {
  /** Whether a story of the archive has an address. */
  isTaken: (path: string) => boolean
  /** Whether a file is still there: the address of one that is not goes to a file that asks for it, which was renamed. */
  isThere: (file: string) => boolean
}

const registerSchema = v.pipe(v.string(), v.parseJson(), v.record(v.string(), storyPathSchema))

/** Opens `addresses.json` of an archive's folder; none is a register of no story yet. Throws where it is damaged. */
export function openRegister(archive: string, { isTaken, isThere }: RegisterOptions): Register {
  const place = join(archive, 'addresses.json')
  const pathOf = loadRegister(place)
  const fileOf = new Map([...pathOf].map(([file, path]) => [path, file]))
  let changed = false
  return {
    pathOf: (file) => pathOf.get(file),
    paths: () => new Set(fileOf.keys()),
    assign: (file, wanted) => {
      const known = pathOf.get(file)
      if (known !== undefined) return known
      const former = fileOf.get(wanted)
      if (former !== undefined && !isThere(former)) {
        pathOf.delete(former)
        fileOf.delete(wanted)
      }
      const path = freePath(wanted, (other) => isTaken(other) || fileOf.has(other))
      pathOf.set(file, path)
      fileOf.set(path, file)
      changed = true
      return path
    },
    save: () => {
      if (!changed) return
      const sorted = Object.fromEntries([...pathOf].sort(([a], [b]) => (a < b ? -1 : 1)))
      writeWhole(place, `${JSON.stringify(sorted, null, 2)}\n`, { durable: true })
      changed = false
    },
  }
}

function loadRegister(place: string): Map<string, string> {
  try {
    return new Map(Object.entries(v.parse(registerSchema, readFileSync(place, 'utf8'))))
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return new Map()
    throw new DamagedRegister(
      `${place} is damaged. Put back an earlier version of it: without it stories would change their addresses.`,
    )
  }
}

/** The register cannot be read; the message says what to do. */
export class DamagedRegister extends Error {}
