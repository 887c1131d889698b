import type { Row } from './tally.ts'

const columns = ['files', 'items', 'equal', 'excused', 'failed', 'crashed', 'hung', 'silent'] as const
const headings = { hung: 'hung > 2 s', silent: 'silent empties' } as const

/** A table in Markdown, with a last line for all. */
export function toTable(rows: ReadonlyMap<string, Row>): string {
  const line = (name: string, cells: readonly (string | number)[]) => `| ${[name, ...cells].join(' | ')} |\n`
  const titles = columns.map((column) => (column === 'hung' || column === 'silent' ? headings[column] : column))
  const sums = columns.map((column) => [...rows.values()].reduce((sum, row) => sum + row[column], 0))
  return [
    line('folder', titles),
    line(
      '---',
      Array.from(columns, () => '---:'),
    ),
    ...[...rows].map(([folder, row]) =>
      line(
        folder,
        columns.map((column) => row[column]),
      ),
    ),
    line('all', sums),
  ].join('')
}
