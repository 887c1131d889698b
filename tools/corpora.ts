import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { findTasks } from './corpora/find-tasks.ts'
import { runTasks } from './corpora/run-tasks.ts'
import { serveJudge } from './corpora/serve-judge.ts'
import { tally } from './corpora/tally.ts'
import { toTable } from './corpora/to-table.ts'
import { readArguments } from './read-arguments.ts'

/** In 100 of the files that were compared. */
const mostExcused = 3

const help = `npm run corpora -- [--dir FOLDER]

Reads files that others wrote, and counts what came of them. Exits 1 when anything was lost, crashed, hung or stayed unsaid.

  --dir FOLDER  where they lie (default: ../shared/corpora); without it there is nothing to read, and nothing wrong
`

async function main(): Promise<void> {
  const { values } = readArguments(help, { options: { dir: { type: 'string', default: '../shared/corpora' } } })
  const folder = resolve(values.dir)
  if (!existsSync(folder)) {
    process.stdout.write(`Skipped: there are no corpora in ${values.dir}. Name their folder with --dir.\n`)
    return
  }
  const result = tally(await runTasks(findTasks(folder), import.meta.filename))
  const share = (100 * result.excused) / Math.max(1, result.compared)
  if (share > mostExcused) result.faults.push(`more than ${mostExcused} % of the comparisons are excused`)
  process.stdout.write(toTable(result.rows))
  process.stdout.write(`\nCompared: ${result.compared}; excused: ${result.excused} (${share.toFixed(1)} %).\n`)
  for (const note of result.notes) process.stdout.write(`${note}\n`)
  for (const fault of result.faults) process.stdout.write(`FAILED: ${fault}\n`)
  process.exitCode = result.faults.length > 0 ? 1 : 0
}

if (process.env.CORPORA_JUDGE === 'yes') serveJudge()
else await main()
