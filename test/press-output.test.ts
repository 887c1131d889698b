import { closeSync, existsSync, mkdtempSync, openSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { newContent } from '../tools/bench/bench-press.ts'
import { press } from './press-process.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'output-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

/** Those of each kind: all is well, and nothing is. */
const runs = [
  [['check', '--help'], 0],
  [['import', 'gone.xml'], 3],
] as const
const called = (args: readonly string[]) => [...args, '--content', newContent(join(folder, 'content'))]

test.each(runs)('%j ends as ever, and quietly, where its reader has read enough', async (args, code) => {
  expect(await press(called(args), { stdout: 'closed' })).toMatchObject({ code, out: '' })
})

test.skipIf(!existsSync('/dev/full')).each(runs)(
  '%j says in one line that the disk is full, and does not exit by 0',
  async (args, code) => {
    const stdout = openSync('/dev/full', 'w')
    const ended = await press(called(args), { stdout })
    closeSync(stdout)
    expect(ended.out).toMatch(/^The report could not be written: the disk is full\. Make room on it.*\n$/)
    expect(ended.code).toBe(code || 1)
  },
)
