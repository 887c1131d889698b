import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { codeStamp } from '../ledger/code-stamp.ts'
import { fileStamp } from '../ledger/file-stamp.ts'
import { sealedFile } from '../ledger/sealed-file.ts'
import { listMonths } from './list-archive.ts'
import { storyFile } from './story-file.ts'
import { sweepLeftovers } from './sweep-leftovers.ts'
import { toIdKey } from './to-id-key.ts'
import { toOpenFault } from './to-open-fault.ts'

/** By which ids each story of an archive is known, so that not every story is read to find one. */
export interface IdIndex {
  /** The keys of the ids of the story at an address; an error's text says what is wrong with its file. */
  keysOf: (path: string) => readonly string[] | Error
  /** Takes note of a story that has just been written; without ids, of one that has gone. */
  set: (path: string, ids?: readonly string[]) => void
  /** Keeps what is known for the next run. */
  save: () => void
}

/** The stories of one month: the keys of each, by its address. It holds while nothing comes to their folder or leaves it. */
interface Month {
  keys: Map<string, readonly string[]>
  isNews: boolean
}

const idsSchema = v.object({ ids: v.pipe(v.array(v.string()), v.minLength(1)) })

/**
 * @param archive the folder, whose lock is held; what a killed press left in it is swept away.
 * @param cache a folder for what is kept; without it every story is read.
 */
export function openIdIndex(archive: string, cache: string | undefined): IdIndex {
  const version = codeStamp()
  const months = new Map<string, Month>()
  sweepLeftovers(archive, (name) => !/^\d{4}$/.test(name))
  const keyOf = (month: string) => `${version} ${fileStamp(join(archive, month))}`
  const fileOf = (month: string) =>
    cache === undefined ? undefined : sealedFile(join(cache, `${month.replace('/', '-')}.json`))
  const open = (name: string): Month => {
    // The seal says that this very code wrote it.
    const kept = fileOf(name)?.read(keyOf(name)) as [string, string[]][] | undefined
    if (!kept) sweepLeftovers(join(archive, name))
    return { keys: new Map(kept), isNews: !kept }
  }
  for (const name of listMonths(archive)) months.set(name, open(name))
  const monthOf = (path: string): Month => {
    const name = path.slice(0, 'YYYY/MM'.length)
    const month = months.get(name) ?? { keys: new Map<string, string[]>(), isNews: true }
    months.set(name, month)
    return month
  }
  return {
    keysOf: (path) => {
      const { keys } = monthOf(path)
      const found = keys.get(path) ?? readKeys(storyFile(archive, path))
      if (!(found instanceof Error)) keys.set(path, found)
      return found
    },
    set: (path, ids) => {
      const month = monthOf(path)
      month.isNews = true
      if (ids) month.keys.set(path, ids.map(toIdKey))
      else month.keys.delete(path)
    },
    save: () => {
      for (const [name, { keys, isNews }] of months) if (isNews) fileOf(name)?.write(keyOf(name), [...keys])
    },
  }
}

function readKeys(file: string): string[] | Error {
  try {
    return v.parse(idsSchema, JSON.parse(readFileSync(file, 'utf8'))).ids.map(toIdKey)
  } catch (error) {
    const fault = toOpenFault(error)
    if (fault !== undefined) return new Error(`it ${fault}`)
    return new Error(`the file cannot be read as a story: ${error instanceof Error ? error.message : String(error)}`)
  }
}
