import { excused } from './excused.ts'
import type { Outcome } from './run-tasks.ts'

/** What came of the files of one folder. */
export interface Row {
  files: number
  items: number
  equal: number
  excused: number
  failed: number
  crashed: number
  hung: number
  silent: number
}

/** What came of all files: a row for each folder, a sentence for each fault, and how much was compared and excused. */
export interface Tally {
  rows: Map<string, Row>
  faults: string[]
  notes: string[]
  compared: number
  excused: number
}

/** Counts what came of the files. An excuse that nothing needs is a fault too. */
export function tally(outcomes: readonly Outcome[]): Tally {
  const rows = new Map<string, Row>()
  const total: Tally = { rows, faults: [], notes: [], compared: 0, excused: 0 }
  const needed = new Set<string>()
  for (const outcome of outcomes) {
    const { folder, id, index } = outcome.task
    const row = rows.get(folder) ?? emptyRow()
    rows.set(folder, row)
    if (index === 0) row.files++
    if ('hung' in outcome) row.hung++
    else if ('crash' in outcome) row.crashed++
    if ('hung' in outcome) total.faults.push(`${id}: hung for ${outcome.hung.toFixed(1)} s`)
    if ('crash' in outcome) total.faults.push(`${id}: crashed: ${outcome.crash}`)
    if (!('verdict' in outcome)) continue
    const { items, differences, isSilent, isCompared, notes } = outcome.verdict
    const isExcused = differences.length > 0 && Object.hasOwn(excused, id)
    if (isExcused) needed.add(id)
    row.items += items
    if (isSilent) row.silent++
    if (isSilent) total.faults.push(`${id}: nothing was read and nothing was said`)
    if (isExcused) row.excused++
    else if (differences.length > 0) row.failed++
    else row.equal++
    const [first, ...others] = differences
    const rest = others.length > 0 ? ` (and ${others.length} more)` : ''
    if (!isExcused && first !== undefined) total.faults.push(`${id}: ${first}${rest}`)
    if (isCompared) total.compared++
    if (isExcused) total.excused++
    total.notes.push(...notes)
  }
  const known = new Set(outcomes.map(({ task }) => task.id))
  for (const id of Object.keys(excused))
    if (known.has(id) && !needed.has(id)) total.faults.push(`${id}: is excused, and need not be`)
  return total
}

function emptyRow(): Row {
  return { files: 0, items: 0, equal: 0, excused: 0, failed: 0, crashed: 0, hung: 0, silent: 0 }
}
