import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { errorCode } from './error-code.ts'

/** The addresses of all stories of the archive, in order. Nothing is read but the folders; none is an empty archive. */
export function listArchive(archive: string): string[] {
  return listMonths(archive).flatMap((month) =>
    namesIn(join(archive, month), /^[a-z0-9]+(-[a-z0-9]+)*\.json$/)
      .map((name) => `${month}/${name.slice(0, -'.json'.length)}`)
      .sort(),
  )
}

/** The folders in which stories of an archive lie: `2025/12`; in order. */
export function listMonths(archive: string): string[] {
  return namesIn(archive, /^\d{4}$/)
    .flatMap((year) => namesIn(join(archive, year), /^\d\d$/).map((month) => `${year}/${month}`))
    .sort()
}

function namesIn(folder: string, pattern: RegExp): string[] {
  try {
    return readdirSync(folder).filter((name) => pattern.test(name))
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return []
    throw error
  }
}
