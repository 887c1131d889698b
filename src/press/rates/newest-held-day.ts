import { readdirSync } from 'node:fs'
import type { BankId } from './banks.ts'
import { bankFolder } from './rate-paths.ts'

/** The newest day that a file of the bank is held for, by the name that the press gave it. Undefined where none is. */
export function newestHeldDay(content: string, bank: BankId): string | undefined {
  try {
    const names = readdirSync(bankFolder(content, bank)).filter((name) => /^\d{4}-\d\d-\d\d\.(xml|json)$/.test(name))
    return names.sort().at(-1)?.slice(0, 10)
  } catch {
    return undefined
  }
}
