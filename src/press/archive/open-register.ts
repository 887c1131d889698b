import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { instantSchema, storyPathSchema } from '#edition/checks.ts'
import { errorCode } from './error-code.ts'
import { freePath } from './free-path.ts'
import { toOpenFault } from './to-open-fault.ts'
import { writeWhole } from './write-whole.ts'

/**
 * The addresses of the stories of `content/articles/`, by their files' paths below it. An address is set once: a later
 * correction of a story's date or slug does not move it.
 */
export interface Register {
  /** The address that a file's story has, if it has one yet. */
  pathOf: (file: string) => string | undefined
  /** The date that was given to a story whose file bears none. */
  dateOf: (file: string) => string | undefined
  /** All addresses that are given. */
  paths: () => ReadonlySet<string>
  /** Gives a file's story the address that it asks for, or the next free one; one that it has stays. So does a date. */
  assign: (file: string, wanted: string, date?: string) => string
  /** Writes the register if something new is in it. Throws where the folder may only be read. */
  save: () => void
}

export interface RegisterOptions {
  /** Whether a story of the archive has an address. */
  isTaken: (path: string) => boolean
  /** Whether a file is still there: the address of one that is not goes to a file that asks for it, which was renamed. */
  isThere: (file: string) => boolean
}

interface Entry {
  path: string
  /** Only of a story whose file bears none: when it was first printed. */
  date?: string | undefined
}

const entrySchema = v.union([
  v.pipe(
    storyPathSchema,
    v.transform((path): Entry => ({ path })),
  ),
  v.object({ path: storyPathSchema, date: v.optional(instantSchema) }),
])
const registerSchema = v.pipe(v.string(), v.parseJson(), v.record(v.string(), entrySchema))

/** Opens `addresses.json` of an archive's folder; none is a register of no story yet. Throws where it cannot be read. */
export function openRegister(archive: string, { isTaken, isThere }: RegisterOptions): Register {
  const place = join(archive, 'addresses.json')
  const entries = loadRegister(place)
  const fileOf = new Map([...entries].map(([file, { path }]) => [path, file]))
  let changed = false
  const set = (file: string, entry: Entry) => {
    entries.set(file, entry)
    fileOf.set(entry.path, file)
    changed = true
  }
  return {
    pathOf: (file) => entries.get(file)?.path,
    dateOf: (file) => entries.get(file)?.date,
    paths: () => new Set(fileOf.keys()),
    assign: (file, wanted, date) => {
      const known = entries.get(file)
      if (known !== undefined) {
        if (known.date === undefined && date !== undefined) set(file, { ...known, date })
        return known.path
      }
      const former = fileOf.get(wanted)
      if (former !== undefined && !isThere(former)) {
        entries.delete(former)
        fileOf.delete(wanted)
      }
      const path = freePath(wanted, (other) => isTaken(other) || fileOf.has(other))
      set(file, { path, date })
      return path
    },
    save: () => {
      if (!changed) return
      const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : 1))
      const plain = sorted.map(([file, { path, date }]) => [file, date === undefined ? path : { path, date }])
      writeWhole(place, `${JSON.stringify(Object.fromEntries(plain), null, 2)}\n`, { durable: true })
      changed = false
    },
  }
}

function loadRegister(place: string): Map<string, Entry> {
  try {
    return new Map(Object.entries(v.parse(registerSchema, readFileSync(place, 'utf8'))))
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return new Map()
    const fault = toOpenFault(error)
    if (fault !== undefined) throw new DamagedRegister(`${place} ${fault}`)
    throw new DamagedRegister(
      `${place} is damaged. Put back an earlier version of it: without it stories would change their addresses.`,
    )
  }
}

/** The register cannot be read; the message says what to do. */
export class DamagedRegister extends Error {}
