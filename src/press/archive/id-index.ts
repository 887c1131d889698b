import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { codeStamp } from '../ledger/code-stamp.ts'
import { fileStamp } from '../ledger/file-stamp.ts'
import type { SealedFile } from '../ledger/sealed-file.ts'
import { storyFile } from './story-file.ts'
import { toIdKey } from './to-id-key.ts'

/** By which ids each story of an archive is known, so that not every story is read to find one. */
export interface IdIndex {
  /** The keys of the ids of the story at an address; an error's text says what is wrong with its file. */
  keysOf: (path: string) => readonly string[] | Error
  /** Takes note of a story that has just been written. */
  set: (path: string, ids: readonly string[]) => void
  /** Keeps what is known of the stories at some addresses for the next run. */
  save: (paths: ReadonlySet<string>) => void
}

/** By address. */
type Kept = Record<string, { stamp: string; keys: readonly string[] }>

const idsSchema = v.object({ ids: v.pipe(v.array(v.string()), v.minLength(1)) })

/** @param archive the folder. @param cache where the index is kept; without it every story is read. */
export function openIdIndex(archive: string, cache: SealedFile | undefined): IdIndex {
  const version = codeStamp()
  // The seal says that this very code wrote it.
  const kept = (cache?.read(version) ?? {}) as Kept
  return {
    keysOf: (path) => {
      const file = storyFile(archive, path)
      const [known, stamp] = [kept[path], fileStamp(file)]
      const found = known?.stamp === stamp ? known : readKeys(file, stamp)
      if (found instanceof Error) return found
      kept[path] = found
      return found.keys
    },
    set: (path, ids) => {
      kept[path] = { stamp: fileStamp(storyFile(archive, path)), keys: ids.map(toIdKey) }
    },
    save: (paths) => {
      cache?.write(version, Object.fromEntries(Object.entries(kept).filter(([path]) => paths.has(path))))
    },
  }
}

function readKeys(file: string, stamp: string): Kept[string] | Error {
  try {
    return { stamp, keys: v.parse(idsSchema, JSON.parse(readFileSync(file, 'utf8'))).ids.map(toIdKey) }
  } catch (error) {
    return new Error(`the file cannot be read as a story: ${error instanceof Error ? error.message : String(error)}`)
  }
}
