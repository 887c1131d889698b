import type { BankFile } from './bank-file.ts'
import { manatPeg } from './manat-peg.ts'

/** A sentence of alarm where a file of the Turkmen bank gives another rate than the declared one, by however little. */
export function findPegAlarm({ bank, rows }: BankFile): string | undefined {
  const rate = rows.find(({ code }) => code === manatPeg.base)?.localPerUnit
  if (bank !== manatPeg.bank || rate === undefined || rate === manatPeg.localPerBase) return undefined
  return `gives ${rate} manat to the dollar, though ${manatPeg.localPerBase} is declared since ${manatPeg.since}`
}
