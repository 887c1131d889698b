import { join } from 'node:path'
import { bases } from '#edition/quote.ts'
import type { BankId } from './banks.ts'
import type { UsableReading } from './read-bank-file.ts'

/** Where a bank's files are kept: `content/rates/nbkr`. */
export function bankFolder(content: string, bank: BankId): string {
  return join(content, 'rates', bank.toLowerCase())
}

/**
 * The name that a file is kept under: `2025-12-09.xml`. One without any of the four bases (Kyrgyzstan's weekly file, a
 * single other currency) is `2025-12-09-other.xml`, so that it never takes the place of the day's rates.
 */
export function rateFileName(reading: UsableReading): string {
  return `${reading.item}${holdsBase(reading) ? '' : '-other'}.${reading.format}`
}

/** Whether there is a rate in the file that the site can print. */
export function holdsBase({ files }: UsableReading): boolean {
  return files.some(({ rows }) => rows.some(({ code }) => bases.some((base) => base === code)))
}
