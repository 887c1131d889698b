import type { Report } from '../report.ts'
import type { Finding } from './finding.ts'
import { kinds, type Kind } from './kinds.ts'
import { wrapText } from './wrap-text.ts'

/** Up to so many findings of a kind and source are shown; of more only the first few. */
const [mostShown, firstShown] = [5, 3]
/** So many sources are shown in full, and so many more by their counts. */
const [fullSources, countedSources] = [12, 20]

const order = Object.keys(kinds) as Kind[]

/** A kind's findings of one source. */
interface Group {
  kind: Kind
  findings: Finding[]
}

/**
 * The proof as an editor reads it: how many findings of what kind, then each by source and kind, many of a kind folded,
 * and at the end what can be done about each kind.
 *
 * @param width characters to a line.
 */
export function toProofText(report: Report, seconds: number, width: number): string {
  const findings = toFindings(report)
  const lines = wrapText(
    `check: ${tell(report.read, 'story', 'stories')} read, ${number(report.taken)} in the edition (${seconds.toFixed(1)} s)`,
    { width, indent: 0 },
  )
  if (findings.length === 0) return [...lines, 'Nothing to mend.'].join('\n')
  const counted = `${tell(findings.length, 'finding', 'findings')}${report.errors > 0 ? `, ${number(report.errors)} of them errors` : ''}:`
  const byKind = toGroups(findings)
  return [
    ...lines,
    '',
    counted,
    ...toTable(byKind, width),
    ...toSources(findings.map(withOwner), width),
    '',
    'What to do (commands go behind "npm run press -- ")',
    ...byKind.flatMap(({ kind }) => toAdvice(kind, width)),
  ].join('\n')
}

/** All that a report of `check` holds, each with its kind. */
export function toFindings({ leftOut, warnings }: Pick<Report, 'leftOut' | 'warnings'>): Finding[] {
  return [
    ...leftOut.map(({ kind = 'left-out', source, item, reason }) => ({ kind, source, item, text: reason })),
    ...warnings.map(({ kind = 'detail', ...told }) => ({ kind, ...told })),
  ]
}

/** The banks stand under one heading: each has but a line. */
function withOwner({ kind, source, item, text }: Finding): Finding {
  return kind === 'rate'
    ? { kind, source: 'Exchange rates', item: `${source}, ${item}`, text }
    : { kind, source, item, text }
}

function toTable(groups: readonly Group[], width: number): string[] {
  const room = Math.max(...groups.map(({ findings }) => number(findings.length).length))
  return groups.flatMap(({ kind, findings }) =>
    wrapText(`${number(findings.length).padStart(room, '\u00A0')}\u00A0\u00A0${kinds[kind].heading}`, {
      width,
      indent: 2,
    }).map((line) => line.replaceAll('\u00A0', ' ')),
  )
}

/** By source, the one with the gravest finding first, then the one with the most. */
function toSources(findings: readonly Finding[], width: number): string[] {
  const sources = [...groupBy(findings, ({ source }) => source)]
    .map(([source, own]) => ({ source, count: own.length, groups: toGroups(own) }))
    .sort((a, b) => gravity(a.groups) - gravity(b.groups) || b.count - a.count || (a.source < b.source ? -1 : 1))
  const counted = sources.slice(fullSources, fullSources + countedSources)
  const rest = sources.length - fullSources - counted.length
  return [
    ...sources
      .slice(0, fullSources)
      .flatMap(({ source, count, groups }) => [
        '',
        `${source} (${number(count)})`,
        ...groups.flatMap((group) => toGroupLines(group, width)),
      ]),
    ...(counted.length > 0 ? ['', 'More sources'] : []),
    ...counted.flatMap(({ source, groups }) => {
      const counts = groups.map(({ kind, findings: own }) => `${kinds[kind].heading} ${number(own.length)}`)
      return wrapText(`${source}: ${counts.join(', ')}`, { width, indent: 2 })
    }),
    ...(rest > 0 ? [`  … and ${tell(rest, 'more source', 'more sources')} (--json tells all)`] : []),
  ]
}

function toGroupLines({ kind, findings }: Group, width: number): string[] {
  const shown = findings.length > mostShown ? findings.slice(0, firstShown) : findings
  const [first] = findings
  const common = findings.length > 1 && findings.every(({ text }) => text === first?.text) ? first?.text : undefined
  const count = findings.length > 1 ? ` (${number(findings.length)})` : ''
  return [
    `  ${kinds[kind].heading}${count}`,
    ...(common === undefined ? [] : wrapText(`Each: ${common}`, { width, indent: 4 })),
    ...shown.flatMap(({ item, text }) => toFindingLines(item, common === undefined ? text : '', width)),
    ...(findings.length > shown.length ? [`    … and ${number(findings.length - shown.length)} more`] : []),
  ]
}

/** On one line, if there is room; else where it is, and below it what is wrong. */
function toFindingLines(item: string, text: string, width: number): string[] {
  const [indent, whole] = [4, text === '' ? item : `${item}: ${text}`]
  if (indent + whole.length <= width && !whole.includes('\n')) return [`${' '.repeat(indent)}${whole}`]
  return [`${' '.repeat(indent)}${item}`, ...(text === '' ? [] : wrapText(text, { width, indent: indent + 2 }))]
}

function toAdvice(kind: Kind, width: number): string[] {
  const { heading, todo } = kinds[kind]
  return [`  ${heading}`, ...wrapText(todo, { width, indent: 4 })]
}

function toGroups(findings: readonly Finding[]): Group[] {
  const byKind = groupBy(findings, ({ kind }) => kind)
  return order.flatMap((kind) => {
    const own = byKind.get(kind)
    return own ? [{ kind, findings: own }] : []
  })
}

function gravity([first]: readonly Group[]): number {
  return first ? order.indexOf(first.kind) : order.length
}

function groupBy<K>(findings: readonly Finding[], key: (finding: Finding) => K): Map<K, Finding[]> {
  const groups = new Map<K, Finding[]>()
  for (const finding of findings) {
    const group = groups.get(key(finding))
    if (group) group.push(finding)
    else groups.set(key(finding), [finding])
  }
  return groups
}

function tell(count: number, one: string, many: string): string {
  return `${number(count)} ${count === 1 ? one : many}`
}

function number(count: number): string {
  return count.toLocaleString('en')
}
