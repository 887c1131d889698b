import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { errorCode } from '../archive/error-code.ts'
import { sweepLeftovers } from '../archive/sweep-leftovers.ts'
import { writeWhole } from '../archive/write-whole.ts'
import { files } from '#edition/files.ts'
import { findNamed } from './find-named.ts'
import { findPictures } from './find-pictures.ts'

/** The folder that an edition is printed into. */
export interface Output {
  /** Writes a file of the new edition, unless these bytes lie there already; returns whether they did not. */
  write: (file: string, content: string) => boolean
  /** Copies a file that is named by its content into the new edition, unless it is there already. */
  copy: (file: string, from: string) => void
  /**
   * Makes the new edition the one that readers find: writes its index, last, then deletes what neither it nor the edition
   * before it names. Returns how many files were written in all.
   */
  finish: (edition: string) => number
}

/** The folders whose files an edition names; whatever else lies in the output is not the press's to delete. */
const ownFolders = ['headlines', 'articles', 'pictures', 'rates']

/** Opens the folder of an edition, whose lock the caller holds. Until `finish` the edition that lies there stays whole. */
export function openOutput(out: string): Output {
  mkdirSync(out, { recursive: true })
  sweepLeftovers(out)
  const former = findNamed(out)?.named ?? new Set<string>()
  const named = new Set<string>()
  /** Pictures that articles showed before they were written anew. */
  const formerPictures = new Set<string>()
  let written = 0

  const write = (file: string, content: string, durable: boolean): boolean => {
    named.add(file)
    const place = join(out, file)
    const held = tryReadBytes(place)
    if (held?.equals(Buffer.from(content))) return false
    if (held && former.has(file)) addAll(formerPictures, findPictures(held.toString('utf8')))
    writeWhole(place, content, { durable })
    written += 1
    return true
  }

  return {
    write: (file, content) => write(file, content, false),
    copy: (file, from) => {
      named.add(file)
      if (existsSync(join(out, file))) return
      writeWhole(join(out, file), readFileSync(from), { durable: false })
      written += 1
    },
    finish: (edition) => {
      write(files.edition, edition, true)
      for (const file of former) {
        const gone = named.has(file) ? undefined : tryReadBytes(join(out, file))
        if (gone) addAll(formerPictures, findPictures(gone.toString('utf8')))
      }
      for (const file of listFiles(out, ownFolders)) {
        if (!named.has(file) && !former.has(file) && !formerPictures.has(file)) remove(out, file)
      }
      return written
    },
  }
}

function addAll(set: Set<string>, values: Iterable<string>): void {
  for (const value of values) set.add(value)
}

function tryReadBytes(file: string): Buffer | undefined {
  try {
    return readFileSync(file)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw error
  }
}

/** What lies below some folders, as names with `/`; files with a dot in front of their name are not the press's. */
function listFiles(out: string, folders: readonly string[]): string[] {
  return folders.flatMap((folder) => {
    try {
      return readdirSync(join(out, folder), { withFileTypes: true, recursive: true })
        .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
        .map((entry) => relative(out, join(entry.parentPath, entry.name)).split(sep).join('/'))
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return []
      throw error
    }
  })
}

/** Deletes a file, and the folders that it was the last in. */
function remove(out: string, file: string): void {
  rmSync(join(out, file), { force: true })
  for (let folder = dirname(file); folder !== '.'; folder = dirname(folder)) {
    try {
      rmdirSync(join(out, folder))
    } catch {
      return
    }
  }
}
