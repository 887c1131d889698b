import type { BankFile } from './bank-file.ts'

/**
 * Brings the files of one bank to one for each day, oldest first. Where two give one day, the later in the list wins row
 * by row: what only the earlier one holds stays.
 *
 * @param lists the later list over the earlier one.
 */
export function mergeDays(...lists: (readonly BankFile[])[]): BankFile[] {
  const days = new Map<string, BankFile>()
  for (const file of lists.flat()) {
    const held = days.get(file.day)
    const codes = new Set(file.rows.map(({ code }) => code))
    const kept = held?.rows.filter(({ code }) => !codes.has(code)) ?? []
    days.set(file.day, { ...file, rows: [...file.rows, ...kept], repairs: [...(held?.repairs ?? []), ...file.repairs] })
  }
  return [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1))
}
