import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { errorCode, isReadOnly } from '../archive/error-code.ts'
import { archiveFolder } from '../archive/open-archive.ts'
import { writeWhole } from '../archive/write-whole.ts'

/** What is kept of pictures from one run to the next, in `content/archive/pictures/`. All of it may be deleted at any time. */
export interface PictureCache {
  /** Where a file lies; undefined where it does not. */
  find: (file: string) => string | undefined
  /** A file of JSON, or undefined where there is none that fits. */
  read: <Shape>(file: string, schema: v.GenericSchema<Shape>) => Shape | undefined
  write: (file: string, content: string | Uint8Array) => void
  /** Deletes what could not be kept, because the content folder may only be read. */
  close: () => void
}

/** Opens the cache of a content folder. Nothing is made until it is written to. */
export function openPictureCache(content: string): PictureCache {
  const folders = [join(archiveFolder(content), 'pictures')]
  const find = (file: string) => folders.map((folder) => join(folder, file)).find((place) => existsSync(place))
  const write = (file: string, bytes: string | Uint8Array) => {
    try {
      writeWhole(join(folders.at(-1) ?? '', file), bytes, { durable: true })
    } catch (error) {
      if (folders.length > 1 || !isReadOnly(error)) throw error
      folders.push(mkdtempSync(join(tmpdir(), 'press-pictures-')))
      write(file, bytes)
    }
  }
  return {
    find,
    read: (file, schema) => {
      const place = find(file)
      const read = place === undefined ? undefined : v.safeParse(schema, tryRead(place))
      return read?.success === true ? read.output : undefined
    },
    write,
    close: () => {
      for (const folder of folders.slice(1)) rmSync(folder, { recursive: true, force: true })
    },
  }
}

function tryRead(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    if (error instanceof SyntaxError || errorCode(error) === 'ENOENT') return undefined
    throw error
  }
}
