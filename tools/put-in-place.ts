import {
  copyFileSync,
  linkSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  rmdirSync,
  statSync,
  utimesSync,
} from 'node:fs'
import { dirname, join, relative } from 'node:path'

/** Puts a file into its place whole: whoever reads it has the former or this one. */
export function moveInto(from: string, to: string): void {
  try {
    renameSync(from, to)
  } catch {
    mkdirSync(dirname(to), { recursive: true })
    renameSync(from, to)
  }
}

/**
 * Makes the file at `to` the one at `from`, unless it is: by a hard link, or, where disks differ, by a copy of the same time
 * and size. What writes `from` must write it anew, as the press does, not into it.
 */
export function linkInto(from: string, to: string): boolean {
  const [wanted, there] = [statSync(from), statSync(to, { throwIfNoEntry: false })]
  const isSame =
    there !== undefined &&
    (there.ino === wanted.ino && there.dev === wanted.dev
      ? true
      : there.size === wanted.size && Math.abs(there.mtimeMs - wanted.mtimeMs) < 1)
  if (isSame) return false
  const beside = `${to}.${process.pid}.tmp`
  if (there === undefined) mkdirSync(dirname(to), { recursive: true })
  try {
    linkSync(from, beside)
  } catch {
    copyFileSync(from, beside)
    utimesSync(beside, wanted.atime, wanted.mtime)
  }
  renameSync(beside, to)
  return true
}

/** All files below a folder, in no order; none where there is no folder. */
export function listFiles(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
  } catch {
    return []
  }
}

/** Deletes a file of a folder, and the folders up to it that it leaves empty. */
export function dropFrom(folder: string, file: string): void {
  rmSync(join(folder, file), { force: true })
  for (let above = dirname(file); above !== '.'; above = dirname(above)) {
    try {
      rmdirSync(join(folder, above))
    } catch {
      return
    }
  }
}
