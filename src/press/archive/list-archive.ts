import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { errorCode } from './error-code.ts'

/** The addresses of all stories of the archive, in order. Nothing is read but the folders; none is an empty archive. */
export function listArchive(archive: string): string[] {
  return namesIn(archive, /^\d{4}$/)
    .sort()
    .flatMap((year) =>
      namesIn(join(archive, year), /^\d\d$/)
        .sort()
        .flatMap((month) =>
          namesIn(join(archive, year, month), /^[a-z0-9]+(-[a-z0-9]+)*\.json$/)
            .map((name) => `${year}/${month}/${name.slice(0, -'.json'.length)}`)
            .sort(),
        ),
    )
}

function namesIn(folder: string, pattern: RegExp): string[] {
  try {
    return readdirSync(folder).filter((name) => pattern.test(name))
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return []
    throw error
  }
}
