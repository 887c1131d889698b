import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { benchPage } from './bench/bench-page.ts'
import { benchPress } from './bench/bench-press.ts'

/** Measures the press and the page at a size of its own making: `npm run bench -- [stories]`, 10,000 unless told. */
const count = Number(process.argv[2] ?? 10_000)
const folder = mkdtempSync(join(tmpdir(), 'steppe-wire-bench-'))
const failures: string[] = []

try {
  process.stdout.write('| the press | s | stories/s | peak MB | files changed |\n|---|---:|---:|---:|---:|\n')
  for (const [name, { seconds, memory, report }] of Object.entries(await benchPress(folder, count))) {
    const rate = report.read > 0 ? Math.round(report.read / seconds) : 0
    process.stdout.write(`| ${name} | ${seconds.toFixed(2)} | ${rate} | ${memory.toFixed(0)} | ${report.changed} |\n`)
    if (name === 'print again' && report.changed > 0) failures.push('Printing again wrote files.')
    if (name === 'print with it' && report.changed > 12) failures.push('One more story touched more than 12 files.')
  }
  process.stdout.write('\n| the page | 40 stories | at size | bar |\n|---|---:|---:|---|\n')
  failures.push(...(await benchPage(folder, count)))
} finally {
  rmSync(folder, { recursive: true, force: true })
}
for (const failure of failures) process.stdout.write(`\nFAILED: ${failure}\n`)
process.exitCode = failures.length > 0 ? 1 : 0
