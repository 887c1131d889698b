import type { BankId } from './banks.ts'

/** One row of a bank's file, still in the bank's own writing. What is missing is an empty text. */
export interface RawRate {
  code: string
  /** Where it stands, for the report: `line 12`, `row 3`. */
  place: string
  nominal: string
  /** Local currency for `nominal` units. */
  value: string
  /** The row's own day, where it bears one. */
  day?: string
}

/** A bank's file, recognised and cut into rows, nothing in it judged yet. */
export interface RawRates {
  bank: BankId
  /** The file's day, as written; empty where only its rows bear one. */
  day: string
  rows: RawRate[]
}
