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
  /** Takes a file that lies there over into the new edition as it is. */
  keep: (file: string) => void
  /** Copies a file that is named by its content into the new edition, unless it is there already. */
  copy: (file: string, from: string) => void
  /**
   * Makes the new edition the one that readers find: writes its index, last, then deletes what neither it nor the edition
   * before it names.
   */
  finish: (edition: string) => Finished
}

export interface Finished {
  /** How many files were written in all. */
  written: number
  /** The files of the edition but for those that were said to be bound. */
  named: string[]
  /** Files of the edition before that this one does without. They stay until the next print. */
  superseded: string[]
}

/** What is known of the edition that lies there, so that it need not be read. */
export interface Former {
  /** Whether a file is one that the new edition takes over without naming it. */
  isBound: (file: string) => boolean
  named: readonly string[]
  superseded: readonly string[]
}

/** The folders whose files an edition names. */
const ownFolders = ['headlines', 'topics', 'authors', 'articles', 'pictures', 'rates', 'search']

/** What files in them are called; whatever else lies in the output is not the press's to delete. */
const ownNames = [
  /^headlines\/.+\/\d+-[0-9a-f]{8}\.json$/,
  /^(topics|authors)\/[^/]+\.json$/,
  /^articles\/\d{4}\/\d\d\/[^/]+\.json$/,
  /^pictures\/[^/]+-(?:[0-9a-f]{8}|\d+)\.\w+$/,
  /^rates\/[a-z]{3}\.json$/,
  /^search\/.+\.json$/,
]

/** Nothing leads to a topic or an author without stories: their files go at once. */
const unkept = /^(topics|authors)\//

/**
 * Opens the folder of an edition, whose lock the caller holds. Until `finish` the edition that lies there stays whole.
 *
 * @param beforeWriting is called before the first file is written.
 */
export function openOutput(out: string, beforeWriting: () => void, known?: Former): Output {
  mkdirSync(out, { recursive: true })
  sweepLeftovers(out, () => known === undefined)
  const former = new Set(known?.named ?? findNamed(out)?.named)
  const named = new Set<string>()
  /** Pictures that articles showed before they were written anew. */
  const formerPictures = new Set<string>()
  let written = 0

  const put = (file: string, content: string | Uint8Array, durable: boolean) => {
    if (written === 0) beforeWriting()
    writeWhole(join(out, file), content, { durable })
    written += 1
  }
  const write = (file: string, content: string, durable: boolean): boolean => {
    named.add(file)
    const held = tryReadBytes(join(out, file))
    if (held?.equals(Buffer.from(content))) return false
    if (held && former.has(file)) addAll(formerPictures, findPictures(held.toString('utf8')))
    put(file, content, durable)
    return true
  }
  /** Deletes what may go, and returns what must stay until the next print. */
  const tidy = (candidates: Iterable<string>, isBound: (file: string) => boolean): string[] => {
    const superseded: string[] = []
    for (const file of candidates) {
      if (named.has(file) || isBound(file)) continue
      if ((former.has(file) || formerPictures.has(file)) && !unkept.test(file)) superseded.push(file)
      else remove(out, file)
    }
    return superseded
  }

  return {
    write: (file, content) => write(file, content, false),
    keep: (file) => {
      named.add(file)
    },
    copy: (file, from) => {
      named.add(file)
      if (!existsSync(join(out, file))) put(file, readFileSync(from), false)
    },
    finish: (edition) => {
      write(files.edition, edition, true)
      if (known) {
        const superseded = tidy(new Set([...known.superseded, ...former]), known.isBound)
        return { written, named: [...named], superseded }
      }
      for (const file of former) {
        const gone = named.has(file) ? undefined : tryReadBytes(join(out, file))
        if (gone) addAll(formerPictures, findPictures(gone.toString('utf8')))
      }
      const superseded = tidy(listOwnFiles(out), () => false)
      return { written, named: [...named], superseded }
    },
  }
}

function addAll(set: Set<string>, values: Iterable<string>): void {
  for (const value of values) set.add(value)
}

/** An edition's first print finds none, ten thousand times: looking costs less than a failure. */
function tryReadBytes(file: string): Buffer | undefined {
  return existsSync(file) ? readFileSync(file) : undefined
}

/** Files that are called as an edition's are, as names with `/`. */
function listOwnFiles(out: string): string[] {
  return ownFolders.flatMap((folder) => {
    try {
      return readdirSync(join(out, folder), { withFileTypes: true, recursive: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(out, join(entry.parentPath, entry.name)).split(sep).join('/'))
        .filter((file) => ownNames.some((name) => name.test(file)))
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
