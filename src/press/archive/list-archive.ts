import { join } from 'node:path'
import { namesIn } from './names-in.ts'

/** The addresses of all stories of the archive, in order. Nothing is read but the folders; none is an empty archive. */
export function listArchive(archive: string): string[] {
  return listMonths(archive).flatMap((month) =>
    namesIn(join(archive, month))
      .filter((name) => /^[a-z0-9]+(-[a-z0-9]+)*\.json$/.test(name))
      .map((name) => `${month}/${name.slice(0, -'.json'.length)}`)
      .sort(),
  )
}

/** The folders in which stories of an archive lie: `2025/12`; in order. */
export function listMonths(archive: string): string[] {
  const years = namesIn(archive).filter((name) => /^\d{4}$/.test(name))
  return years
    .flatMap((year) => namesIn(join(archive, year)).map((name) => `${year}/${name}`))
    .filter((month) => /\/\d\d$/.test(month))
    .sort()
}
