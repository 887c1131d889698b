import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { instantSchema, storyPathSchema } from '#edition/checks.ts'
import { errorCode } from './error-code.ts'
import { toIdKey } from './to-id-key.ts'
import { toOpenFault } from './to-open-fault.ts'
import { writeWhole } from './write-whole.ts'

const tombstoneSchema = v.object({
  path: storyPathSchema,
  /** By which the story would be known again, if a source still had it. */
  ids: v.array(v.string()),
  /** Where it was found before it came here: those addresses lead to the same sentence. */
  oldAddresses: v.optional(v.array(v.string())),
  reason: v.optional(v.string()),
  at: instantSchema,
})
/** A story that was taken down for good. */
export type Tombstone = v.InferOutput<typeof tombstoneSchema>

/** The stories that were taken down for good: `removed.json` of the archive's folder. */
export interface Tombstones {
  /** In order of their paths. */
  all: readonly Tombstone[]
  /** That of the story with any of these ids. */
  find: (ids: readonly string[]) => Tombstone | undefined
  /** That of the story with this address. */
  at: (path: string) => Tombstone | undefined
  /** Records one, on the disk at once, in place of that of its path. */
  put: (tombstone: Tombstone) => void
}

/** The list of what was taken down cannot be read; the message says what to do. */
export class DamagedTombstones extends Error {}

/** Opens the tombstones of an archive's folder, whose lock the caller holds if it is to put one. Throws where they cannot be read. */
export function openTombstones(archive: string): Tombstones {
  const place = join(archive, 'removed.json')
  let all = loadTombstones(place)
  const byPath = new Map<string, Tombstone>()
  const byKey = new Map<string, Tombstone>()
  for (const tombstone of all) index(tombstone)

  return {
    get all() {
      return all
    },
    find: (ids) => ids.map((id) => byKey.get(toIdKey(id))).find((found) => found !== undefined),
    at: (path) => byPath.get(path),
    put: (tombstone) => {
      all = [...all.filter(({ path }) => path !== tombstone.path), tombstone]
      all.sort((a, b) => (a.path < b.path ? -1 : 1))
      index(tombstone)
      writeWhole(place, `${JSON.stringify(all, null, 2)}\n`, { durable: true })
    },
  }

  function index(tombstone: Tombstone): void {
    byPath.set(tombstone.path, tombstone)
    for (const id of tombstone.ids) byKey.set(toIdKey(id), tombstone)
  }
}

/** What a report says of a story that a source still has, or whose file still lies there. */
export function toTakenDown({ at }: Tombstone): string {
  return `taken down on ${at.slice(0, 'YYYY-MM-DD'.length)}, not brought back`
}

function loadTombstones(place: string): Tombstone[] {
  const text = readText(place)
  if (text === undefined) return []
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), v.array(tombstoneSchema)), text)
  if (read.success) return read.output
  throw new DamagedTombstones(
    `${place} is damaged. Put back an earlier version of it: without it stories that were taken down would come back.`,
  )
}

/** Undefined where there is no such file. */
function readText(place: string): string | undefined {
  try {
    return readFileSync(place, 'utf8')
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw new DamagedTombstones(`${place} ${toOpenFault(error) ?? String(error)}`)
  }
}
