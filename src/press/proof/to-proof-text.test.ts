import { expect, test } from 'vitest'
import { newReport, type Report } from '../report.ts'
import type { Kind } from './kinds.ts'
import { toProofJson } from './to-proof-json.ts'
import { toProofText } from './to-proof-text.ts'

const report = (own: Partial<Report>): Report => ({ ...newReport('check'), read: 10_000, taken: 9_998, ...own })
const finding = (kind: Kind, source: string, item: string, text: string) => ({ kind, source, item, text })

const held = { kind: 'held', source: 'Akipress', item: '2025/12/fair', reason: 'is held until 2025-12-25' } as const
const conversion =
  '150 manat is given as $88; at the official 3.5 (Central Bank of Turkmenistan, 2025-12-08) it is $42.86'

test('the page counts what was found, tells it by source and kind, and then what can be done', () => {
  const warnings = [
    finding('country', 'Notes', '2025/12/a', 'it is in none'),
    finding('country', 'Notes', '2025/12/b', 'it is in none'),
    finding('conversion', 'Notes', '2025/12/bread-in-balkanabat', conversion),
  ]
  const text = toProofText(report({ leftOut: [held], warnings }), 1.25, 80)
  expect(text.slice(0, text.indexOf('\n\nWhat to do'))).toBe(
    [
      'check: 10,000 stories read, 9,998 in the edition (1.3 s)',
      '',
      '4 findings:',
      '  1  Wrong conversion',
      '  1  Held until its date',
      '  2  No country',
      '',
      'Notes (3)',
      '  Wrong conversion',
      '    2025/12/bread-in-balkanabat',
      '      150 manat is given as $88; at the official 3.5 (Central Bank of',
      '      Turkmenistan, 2025-12-08) it is $42.86',
      '  No country (2)',
      '    Each: it is in none',
      '    2025/12/a',
      '    2025/12/b',
      '',
      'Akipress (1)',
      '  Held until its date',
      '    2025/12/fair: is held until 2025-12-25',
    ].join('\n'),
  )
  expect(text.match(/^ {2}No country$/gm)).toHaveLength(1)
})

test('ten thousand stories with something wrong fill no more than a few screens of 80 columns', () => {
  const kinds = ['country', 'alt', 'picture', 'unsafe', 'undated', 'unprinted'] as const
  const warnings = Array.from({ length: 10_000 }, (_, n) => n).flatMap((n) =>
    kinds.map((kind) => finding(kind, `Source ${n % 60}`, `2025/12/story-${n}`, `${kind} of the ${n}th story`)),
  )
  const lines = toProofText(report({ warnings }), 9, 80).split('\n')
  expect(lines.length).toBeLessThan(500)
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80)
  expect(lines).toContain('60,000 findings:')
  expect(lines).toContain('    … and 164 more')
  expect(lines).toContain('  … and 28 more sources (--json tells all)')
})

test('the source with the gravest finding comes first', () => {
  const warnings = [
    ...[1, 2, 3].map((n) => finding('alt', 'Many', `${n}`, 'mute')),
    finding('double', 'Few', '2025/12/a', 'twice'),
  ]
  const lines = toProofText(report({ warnings }), 0, 80).split('\n')
  expect(lines.indexOf('Few (1)')).toBeLessThan(lines.indexOf('Many (3)'))
})

test('the banks stand together', () => {
  const text = 'no file of this bank is held: it has no rate'
  const warnings = [finding('rate', 'NBKR', 'KGS', text), finding('rate', 'NBK', 'KZT', text)]
  expect(toProofText(report({ warnings }), 0, 80)).toContain(
    [
      'Exchange rates (2)',
      '  Rate stale, doubted or missing (2)',
      `    Each: ${text}`,
      '    NBKR, KGS',
      '    NBK, KZT',
    ].join('\n'),
  )
})

test('errors are counted apart, and a sound edition gets one line', () => {
  const broken = { kind: 'broken', source: 'public/data', item: 'about.json', reason: 'is not there' } as const
  expect(toProofText(report({ leftOut: [broken], errors: 1 }), 0, 80)).toContain('1 finding, 1 of them errors:')
  expect(toProofText(report({ read: 1, taken: 1 }), 0, 80)).toBe(
    'check: 1 story read, 1 in the edition (0.0 s)\nNothing to mend.',
  )
})

test('--json gives each finding its kind and what to do', () => {
  const told: unknown = JSON.parse(toProofJson(report({ leftOut: [held], warnings: [] }), 1))
  expect(told).toMatchObject({
    command: 'check',
    leftOut: [{ ...held, todo: expect.stringContaining('date') as string }],
  })
})
