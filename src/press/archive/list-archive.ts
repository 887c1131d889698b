import { readdirSync, type Dirent } from 'node:fs'
import { join } from 'node:path'
import { errorCode } from './error-code.ts'

/** The addresses of all stories of the archive, in order. Nothing is read but the folders; none is an empty archive. */
export function listArchive(archive: string): string[] {
  return foldersOf(archive, /^\d{4}$/).flatMap((year) =>
    foldersOf(join(archive, year), /^\d\d$/).flatMap((month) =>
      entriesOf(join(archive, year, month))
        .filter((entry) => entry.isFile() && /^[a-z0-9]+(-[a-z0-9]+)*\.json$/.test(entry.name))
        .map((entry) => `${year}/${month}/${entry.name.slice(0, -'.json'.length)}`)
        .sort(),
    ),
  )
}

function foldersOf(folder: string, name: RegExp): string[] {
  return entriesOf(folder)
    .filter((entry) => entry.isDirectory() && name.test(entry.name))
    .map((entry) => entry.name)
    .sort()
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return []
    throw error
  }
}
