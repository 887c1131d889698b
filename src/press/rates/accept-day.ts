import { writeWhole } from '../archive/write-whole.ts'
import type { Report } from '../report.ts'
import { acceptedPath, loadAcceptedDays, type AcceptedDays } from './accepted-days.ts'
import { banks } from './banks.ts'
import { loadRates } from './load-rates.ts'
import { readDay } from './read-day.ts'
import { toReason } from './to-reason.ts'

/**
 * Records that the editor vouches for a bank's file of a day, so that the guards let it through. Doing so again changes
 * nothing. An unknown bank, a day that is none, or one that no file is held for is left out, with the reason.
 *
 * @param bank its short name, in any case: `NBKR`.
 */
export function acceptDay({ bank, day }: { bank: string; day: string }, content: string, report: Report): void {
  report.read++
  try {
    const changed = accept(bank, day, content)
    report.inputs.usable++
    report.taken++
    if (changed) report.changed++
  } catch (error) {
    report.inputs.unusable++
    report.leftOut.push({ source: bank, item: day, reason: toReason(error) })
  }
}

/** Whether it was not accepted already. Throws an Error with the reason where it can't be. */
function accept(bank: string, day: string, content: string): boolean {
  const known = banks.find(({ id }) => id === bank.toUpperCase())
  const iso = readDay(day)
  if (!known) throw new Error(`is not a bank that is known here: ${banks.map(({ id }) => id).join(', ')}`)
  if (iso === undefined) throw new Error('is not a day, such as 2026-05-24')
  const { files } = loadRates(content)
  if (!files.some((file) => file.bank === known.id && file.day === iso))
    throw new Error('no file of that bank and day is held')
  const accepted = loadAcceptedDays(content)
  const days = accepted[known.id] ?? []
  if (days.includes(iso)) return false
  save({ ...accepted, [known.id]: [...days, iso].sort() }, content)
  return true
}

/**
 * Takes the editor's word for a bank's file of a day back, as another file has come for it. Returns whether it was given:
 * it was not where what was given cannot be read.
 */
export function withdrawDay({ bank, day }: { bank: string; day: string }, content: string): boolean {
  const accepted = tryLoad(content)
  const days = accepted[bank] ?? []
  if (!days.includes(day)) return false
  save({ ...accepted, [bank]: days.filter((one) => one !== day) }, content)
  return true
}

function tryLoad(content: string): AcceptedDays {
  try {
    return loadAcceptedDays(content)
  } catch {
    return {}
  }
}

function save(accepted: AcceptedDays, content: string): void {
  const sorted = Object.fromEntries(Object.entries(accepted).sort(([a], [b]) => (a < b ? -1 : 1)))
  writeWhole(acceptedPath(content), `${JSON.stringify(sorted, null, 2)}\n`, { durable: true })
}
