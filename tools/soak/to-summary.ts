import type { Kill } from './soak.ts'

/** A line for one kill: when it came, how far the press was, what came of it. */
export function toRow({ command, number, moment, span, written, toWrite, again, faults }: Kill, kills: number): string {
  const when = `${moment.after.toFixed(0)} of ${span.toFixed(0)} ms${moment.phase === 'writing' ? ' of writing' : ''}`
  const far = `${written} of ${toWrite} files written`
  const came = faults.length > 0 ? 'FAILED' : again ? 'whole, the next killed too' : 'whole, the next finished it'
  return `${command} ${`${number}/${kills}`.padStart(6)}  ${when.padEnd(27)} ${far.padEnd(28)} ${came}\n`
}

/** How the moments lay: a table in Markdown. */
export function toSummary(done: readonly Kill[]): string {
  const rows = (['import', 'print'] as const).map((command) => {
    const own = done.filter((kill) => kill.command === command)
    const count = (is: (kill: Kill) => boolean) => own.filter(is).length
    return [
      command,
      own.length,
      count(({ written }) => written === 0),
      count(({ written, toWrite }) => written > 0 && written < toWrite),
      count(({ written, toWrite }) => written === toWrite),
      count(({ again }) => again),
      count(({ faults }) => faults.length > 0),
    ]
  })
  const heads = ['press', 'kills', 'nothing written yet', 'while writing', 'all written', 'twice in a row', 'failed']
  return [heads, ['---', ...heads.slice(1).map(() => '---:')], ...rows]
    .map((row) => `| ${row.join(' | ')} |\n`)
    .join('')
}
