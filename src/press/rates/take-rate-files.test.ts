import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { newReport } from '../report.ts'
import { takeRateFiles } from './take-rate-files.ts'

let content: string
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'rates-'))
})
afterEach(() => {
  rmSync(content, { recursive: true })
})

function reply(day: string, asked: string) {
  const row = '<Valute ID="840"><CharCode>USD</CharCode><Nominal>1</Nominal><Value>9.1752</Value></Valute>'
  return { source: 'https://www.nbt.tj/', bytes: Buffer.from(`<ValCurs Date="${day}">${row}</ValCurs>`), asked }
}

function take(...inputs: ReturnType<typeof reply>[]) {
  const report = newReport('pull')
  takeRateFiles(inputs, { content, now: new Date('2025-12-09T12:00:00Z') }, report)
  return report
}

describe('a bank that answers with another day than it was asked for', () => {
  it('is taken at its word', () => {
    expect(take(reply('2025-12-08', '2025-12-09'))).toMatchObject({ taken: 1, changed: 1 })
  })

  it('is left out where that day is older than the newest one held', () => {
    take(reply('2025-12-08', '2025-12-08'))
    expect(take(reply('2025-12-05', '2025-12-09'))).toMatchObject({ taken: 0, leftOut: [{ item: '2025-12-05' }] })
    expect(take(reply('2025-12-05', '2025-12-05'))).toMatchObject({ taken: 1, changed: 1 })
  })
})
