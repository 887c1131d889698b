import type { BankId } from './banks.ts'

/** Local currency for one unit of the foreign one: 87.45 som for `USD`. */
export interface BankRow {
  /** ISO 4217. */
  code: string
  localPerUnit: number
}

/** What one bank set for one day, whatever the shape that it published it in. */
export interface BankFile {
  bank: BankId
  /** `YYYY-MM-DD`, the day from which the rates are in force. */
  day: string
  rows: BankRow[]
  /** What had to be overlooked to read it, a sentence each. */
  repairs: string[]
}
