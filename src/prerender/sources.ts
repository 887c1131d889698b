import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Edition } from '#edition/edition.ts'
import { parseFile, type FileContent, type FileKind } from '#edition/parse-file.ts'
import type { Frame } from '#reader/frame.ts'

/** What all pages of a site are made from. */
export interface Sources {
  /** The edition's folder. */
  data: string
  edition: Edition
  frame: Frame
  /** The file of quotes, as it lies in the edition. */
  quotes: FileContent<'quotes'>
  base: string
}

/** Reads and checks one file of an edition. Throws an Error that names it, and says what to do. */
export function loadFile<Kind extends FileKind>(data: string, kind: Kind, file: string): FileContent<Kind> {
  const place = join(data, file)
  try {
    return parseFile(kind, JSON.parse(readFileSync(place, 'utf8')))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(`${place} cannot be read: ${reason}. Delete it and build again: it is printed anew then.`, {
      cause: error,
    })
  }
}
