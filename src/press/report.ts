import { cutAtWord } from './articles/first-sentence.ts'
import type { Kind } from './proof/kinds.ts'

/** Something that was not taken: which source, which item of it, and why. */
export interface LeftOut {
  source: string
  item: string
  reason: string
  /** Of findings of `check`: always there. */
  kind?: Kind
}

/** Something that was taken but that the editor should look at. */
export interface Warning {
  source: string
  item: string
  text: string
  /** Of what is said of a story, and of findings of `check`: always there. */
  kind?: Kind
}

/** What one press command did. Counts are of items: stories for `import` and `print`, files for `rates`. */
export interface Report {
  command: string
  read: number
  taken: number
  changed: number
  leftOut: LeftOut[]
  warnings: Warning[]
  /** Findings of `check` that keep the edition from being published. */
  errors: number
  /** Whole inputs (a file, a source): those that gave something usable (or were validly empty), and those that did not. */
  inputs: { usable: number; unusable: number }
}

export function newReport(command: string): Report {
  return {
    command,
    read: 0,
    taken: 0,
    changed: 0,
    leftOut: [],
    warnings: [],
    errors: 0,
    inputs: { usable: 0, unusable: 0 },
  }
}

/**
 * The press's exit code. 3: no input gave anything usable; nothing was changed. 1: some did not, or `check` found
 * errors, or with `--strict` anything was left out or warned of. 2, wrong usage, never gets as far as a report.
 */
export function exitCode({ inputs, errors, leftOut, warnings }: Report, { strict }: { strict: boolean }): 0 | 1 | 3 {
  if (inputs.usable === 0 && inputs.unusable > 0) return 3
  if (inputs.unusable > 0 || errors > 0) return 1
  return strict && (leftOut.length > 0 || warnings.length > 0) ? 1 : 0
}

/** The report as the one object that `--json` writes. */
export function toReportJson({ errors: _errors, inputs: _inputs, ...told }: Report, seconds: number): string {
  return JSON.stringify({ ...told, seconds })
}

/** The report as an editor reads it: one line of counts, then what was left out and what to look at, by source. */
export function toReportText({ command, read, taken, changed, leftOut, warnings }: Report, seconds: number): string {
  const counts = `${command}: ${read} read, ${taken} taken, ${changed} changed, ${leftOut.length} left out`
  return [
    `${counts} (${seconds.toFixed(1)} s)`,
    ...toSection(
      'Left out',
      leftOut.map(({ source, item, reason }) => ({ source, item, text: reason })),
    ),
    ...toSection('Warnings', warnings),
  ].join('\n')
}

/** Lines of one text under one source beyond these are counted, not shown: a feed may have thousands. */
const linesShown = 10
/** Characters of what an item is called: its title may be as long as a text. */
const longestName = 160

function toSection(heading: string, entries: readonly Warning[]): string[] {
  const bySource = groupBy(entries, ({ source }) => source)
  const lines = [...bySource].flatMap(([source, own]) => [
    `  ${source}`,
    ...[...groupBy(own, ({ text }) => text).values()].flatMap((same) => [
      ...same.slice(0, linesShown).map(({ item, text }) => `    ${cutAtWord(item, longestName)}: ${text}`),
      ...(same.length > linesShown
        ? [`    … and ${same.length - linesShown} more of the same (--json shows all)`]
        : []),
    ]),
  ])
  return lines.length === 0 ? [] : ['', `${heading}:`, ...lines]
}

function groupBy(entries: readonly Warning[], key: (entry: Warning) => string): Map<string, Warning[]> {
  const groups = new Map<string, Warning[]>()
  for (const entry of entries) {
    const group = groups.get(key(entry))
    if (group) group.push(entry)
    else groups.set(key(entry), [entry])
  }
  return groups
}
