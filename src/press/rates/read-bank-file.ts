import { decodeBytes } from '../intake/decode-bytes.ts'
import type { BankFile, BankRow } from './bank-file.ts'
import type { BankId } from './banks.ts'
import { detectBank, type Detection } from './detect-bank.ts'
import type { RawRate, RawRates } from './raw-rates.ts'
import { readDay } from './read-day.ts'
import { readRate } from './read-rate.ts'

/** A row that can't be used: `USD, line 12`, and why. */
interface RefusedRow {
  item: string
  reason: string
}

/** A file that gave at least one rate. */
export interface UsableReading {
  usable: true
  bank: BankId
  format: 'xml' | 'json'
  /** The newest day in it. */
  item: string
  /** One for each day, oldest first: nearly always a single one, but rows may bear days of their own. */
  files: BankFile[]
  refused: RefusedRow[]
}

/** What one official file turned out to be. */
export type BankReading = UsableReading | { usable: false; item: string; reason: string; refused: RefusedRow[] }

/**
 * Reads the bytes of a central bank's official file. Never throws: a file of no known bank, a web page in its stead, an
 * empty or cut off one is not usable, with the reason; a bad row is refused alone.
 */
export function readBankFile(bytes: Uint8Array): BankReading {
  const { text, repairs, problem } = decodeBytes(bytes)
  const detected: Detection = problem === undefined ? detectBank(text) : { ok: false, reason: problem }
  if (!detected.ok) return { usable: false, item: 'the whole file', reason: detected.reason, refused: [] }
  const { raw, format, fault } = detected
  const { days, refused } = sortByDay(raw)
  if (fault !== undefined) repairs.push(`not well-formed, read all the same: ${fault}`)
  for (const day of days) day.repairs.push(...repairs)
  const newest = days.at(-1)
  if (newest) return { usable: true, bank: raw.bank, format, item: newest.day, files: days, refused }
  const item = readDay(raw.day) ?? 'the whole file'
  return { usable: false, item, reason: `is a file of ${raw.bank}, but holds no rate that can be used`, refused }
}

function sortByDay(raw: RawRates): { days: BankFile[]; refused: RefusedRow[] } {
  const days = new Map<string, BankFile>()
  const refused: RefusedRow[] = []
  for (const row of raw.rows) {
    const outcome = readRow(row, raw.day)
    const item = `${row.code || 'row without a code'}, ${row.place}`
    if (typeof outcome === 'string') {
      refused.push({ item, reason: outcome })
      continue
    }
    const file = days.get(outcome.day) ?? { bank: raw.bank, day: outcome.day, rows: [], repairs: [] }
    days.set(outcome.day, file)
    const twin = file.rows.findIndex(({ code }) => code === row.code)
    if (twin >= 0) {
      file.rows.splice(twin, 1)
      file.repairs.push(`${item}: given twice, the later one is taken`)
    }
    file.rows.push({ code: outcome.code, localPerUnit: outcome.localPerUnit })
  }
  return { days: [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1)), refused }
}

function readRow(row: RawRate, fileDay: string): (BankRow & { day: string }) | string {
  if (!/^[A-Z]{3}$/.test(row.code)) return 'has no currency code'
  const written = row.day ?? fileDay
  const day = readDay(written)
  if (day === undefined) return `its date "${written}" is not a day`
  const rate = readRate(row)
  return rate.ok ? { code: row.code, localPerUnit: rate.localPerUnit, day } : rate.reason
}
