import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { benchBuild } from './bench/bench-build.ts'
import { benchPage } from './bench/bench-page.ts'
import { benchPress } from './bench/bench-press.ts'
import { readArguments, readCount } from './read-arguments.ts'

const help = `npm run bench -- [STORIES]

Measures the press, the build and the page with so many stories of its own making (default: 10000). It takes some minutes, and a
Chromium. Exits 1 when something is slower, or more, than its bar.
`

const [stories = '10000'] = readArguments(help, { allowPositionals: true }).positionals
const count = readCount(stories, 'STORIES')
const folder = mkdtempSync(join(tmpdir(), 'steppe-wire-bench-'))
const failures: string[] = []

try {
  process.stdout.write('| the press | s | stories/s | peak MB | files written |\n|---|---:|---:|---:|---:|\n')
  const runs = await benchPress(folder, count)
  for (const [name, { seconds, memory, report, written }] of Object.entries(runs)) {
    const rate = report.read > 0 ? Math.round(report.read / seconds) : 0
    process.stdout.write(`| ${name} | ${seconds.toFixed(2)} | ${rate} | ${memory.toFixed(0)} | ${written ?? ''} |\n`)
    if (name === 'print again' && written !== 0) failures.push('Printing again wrote files.')
    if (name === 'print with it' && (written ?? 0) > 12) failures.push('One more story touched more than 12 files.')
  }
  const oneMore = (runs['import one more']?.seconds ?? 0) + (runs['print with it']?.seconds ?? 0)
  const bar = count > 10_000 ? 3 : 1
  process.stdout.write(`\nOne more story, imported and printed: ${oneMore.toFixed(2)} s; the bar is ${bar} s.\n`)
  if (oneMore > bar) failures.push(`One more story took ${oneMore.toFixed(2)} s.`)
  process.stdout.write('\n| the build | s | files changed | bar |\n|---|---:|---:|---|\n')
  failures.push(...(await benchBuild(join(folder, 'build'), count)))
  process.stdout.write('\n| the page | 40 stories | at size | bar |\n|---|---:|---:|---|\n')
  failures.push(...(await benchPage(folder, count)))
} finally {
  rmSync(folder, { recursive: true, force: true })
}
for (const failure of failures) process.stdout.write(`\nFAILED: ${failure}\n`)
process.exitCode = failures.length > 0 ? 1 : 0
