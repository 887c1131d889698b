import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { namesIn } from '../archive/names-in.ts'
import type { Warning } from '../report.ts'
import { acceptedPath, loadAcceptedDays, type AcceptedDays } from './accepted-days.ts'
import type { BankFile } from './bank-file.ts'
import { banks } from './banks.ts'
import { mergeDays } from './merge-days.ts'
import { bankFolder } from './rate-paths.ts'
import { readBankFile } from './read-bank-file.ts'
import { toReason } from './to-reason.ts'

export interface LoadedRates {
  /** By bank, oldest first, one for a bank and day. */
  files: BankFile[]
  accepted: AcceptedDays
  /** Stored files and folders that could not be read, and were passed over. */
  warnings: Warning[]
}

/** Older files are in no history (two years) and too far back to bear on a guard. */
const yearsRead = 3

/** Reads the official files that are held under `content/rates/`. A missing folder holds none; nothing is fatal. */
export function loadRates(content: string): LoadedRates {
  const warnings: Warning[] = []
  const files = banks.flatMap(({ id }) => {
    const folder = bankFolder(content, id)
    const own: BankFile[] = []
    const extra: BankFile[] = []
    for (const name of listRecent(folder, warnings)) {
      const source = join(folder, name)
      const warn = (item: string, text: string) => warnings.push({ source, item, text })
      try {
        const reading = readBankFile(readFileSync(source))
        if (!reading.usable) warn(reading.item, reading.reason)
        else if (reading.bank !== id) warn(reading.item, `is of ${reading.bank}, not of ${id}: passed over`)
        else for (const file of reading.files) (file.day === reading.item ? own : extra).push(file)
      } catch (error) {
        warn('the whole file', toReason(error))
      }
    }
    return mergeDays(extra, own)
  })
  try {
    return { files, accepted: loadAcceptedDays(content), warnings }
  } catch (error) {
    warnings.push({ source: acceptedPath(content), item: 'the whole file', text: toReason(error) })
    return { files, accepted: {}, warnings }
  }
}

/** The names of a bank's files, oldest first, but for those that are too old. */
function listRecent(folder: string, warnings: Warning[]): string[] {
  try {
    const names = namesIn(folder).filter((name) => /^\d{4}-\d\d-\d\d\.(xml|json)$/.test(name))
    const newest = names.sort().at(-1) ?? ''
    const from = `${Number(newest.slice(0, 4)) - yearsRead}${newest.slice(4, 10)}`
    return names.filter((name) => name >= from)
  } catch (error) {
    warnings.push({ source: folder, item: 'the whole folder', text: toReason(error) })
    return []
  }
}
