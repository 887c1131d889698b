import { join } from 'node:path'
import { cacheFolder } from '../ledger/sealed-file.ts'
import { toInstant } from '../print/to-instant.ts'
import type { Report } from '../report.ts'
import { archiveFolder, openArchive, type Archive } from './open-archive.ts'
import { openRegister } from './open-register.ts'

/**
 * The archive of a content folder, for taking stories in: their addresses keep clear of those of `content/articles/`. What
 * lies in it and can't be read is in the report.
 */
export function openContentArchive(content: string, now: Date, report: Report): Archive {
  const folder = archiveFolder(content)
  const reserved = openRegister(folder, { isTaken: () => false, isThere: () => true }).paths()
  const cache = join(cacheFolder(content), 'ids')
  const archive = openArchive(folder, { now: toInstant(now), reserved, cache })
  report.warnings.push(...archive.leftOut.map(({ source, item, reason }) => ({ source, item, text: reason })))
  return archive
}
