import { expect, test } from 'vitest'
import { exitCode, newReport, toReportJson, toReportText, type Report } from './report.ts'

const report = (own: Partial<Report> = {}): Report => ({ ...newReport('import'), ...own })
const inputs = (usable: number, unusable: number) => ({ inputs: { usable, unusable } })
const left = { source: 'Akipress', item: 'A story', reason: 'has no title' }
const warning = { source: 'Akipress', item: 'A story', text: 'has no date' }

test.each([
  ['all inputs were usable', report(inputs(2, 0)), false, 0],
  ['single items were left out', report({ ...inputs(2, 0), leftOut: [left], warnings: [warning] }), false, 0],
  ['there was nothing to do', report(), false, 0],
  ['one input of several gave nothing', report(inputs(1, 1)), false, 1],
  ['the proof found errors', report({ ...inputs(1, 0), errors: 1 }), false, 1],
  ['an item was left out, strictly', report({ ...inputs(1, 0), leftOut: [left] }), true, 1],
  ['something was warned of, strictly', report({ ...inputs(1, 0), warnings: [warning] }), true, 1],
  ['all was well, strictly', report(inputs(1, 0)), true, 0],
  ['no input gave anything', report(inputs(0, 2)), false, 3],
  ['no input gave anything, strictly', report({ ...inputs(0, 1), leftOut: [left] }), true, 3],
])('the exit code when %s', (_when, told, strict, code) => {
  expect(exitCode(told, { strict })).toBe(code)
})

test('--json is one object with the keys that scripts rely on', () => {
  const told: unknown = JSON.parse(toReportJson(report({ read: 2, leftOut: [left], warnings: [warning] }), 1.5))
  expect(told).toEqual({
    command: 'import',
    read: 2,
    taken: 0,
    changed: 0,
    leftOut: [left],
    warnings: [warning],
    seconds: 1.5,
  })
})

test('the text says what was left out, from which source and why', () => {
  const text = toReportText(report({ read: 2, taken: 1, changed: 1, leftOut: [left], warnings: [warning] }), 0.04)
  expect(text).toBe(
    [
      'import: 2 read, 1 taken, 1 changed, 1 left out (0.0 s)',
      '',
      'Left out:',
      '  Akipress',
      '    A story: has no title',
      '',
      'Warnings:',
      '  Akipress',
      '    A story: has no date',
    ].join('\n'),
  )
})

test('a thousand stories left out for one reason do not fill the screen', () => {
  const many = Array.from({ length: 1000 }, (_, n) => ({ ...left, item: `Story ${n}` }))
  const text = toReportText(report({ leftOut: many }), 0)
  expect(text.split('\n').length).toBeLessThan(20)
  expect(text).toContain('… and 990 more of the same')
})
