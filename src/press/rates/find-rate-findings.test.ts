import { describe, expect, it } from 'vitest'
import type { BankFile } from './bank-file.ts'
import { banks, type BankId } from './banks.ts'
import { findRateFindings } from './find-rate-findings.ts'

function file(bank: BankId, day: string, usd: number): BankFile {
  return { bank, day, rows: [{ code: 'USD', localPerUnit: usd }], repairs: [] }
}

const fresh = (['NBKR', 'NBK', 'NBT', 'CBU'] as const).map((bank) => file(bank, '2025-12-08', 100))
const now = new Date('2025-12-09T06:00:00Z')
const said = (files: BankFile[], at = now) => findRateFindings(files, {}, at).map(({ source }) => source)

describe('the proof of the rates', () => {
  it('has nothing to say of rates a day old, nor of the declared peg', () => {
    expect(findRateFindings(fresh, {}, now)).toEqual([])
  })

  it('names the banks that nothing is held of', () => {
    expect(said([])).toEqual(banks.map(({ id }) => id).filter((id) => id !== 'CBT'))
  })

  it('calls a rate stale after four days, and after twelve in the holidays', () => {
    expect(said(fresh, new Date('2025-12-12T00:00:00Z'))).toEqual([])
    expect(findRateFindings(fresh, {}, new Date('2025-12-13T00:00:00Z'))).toContainEqual({
      source: 'NBKR',
      item: 'KGS against USD',
      text: 'stale: the newest is of 2025-12-08, 5 days ago',
    })
    const newYear = fresh.map((one) => ({ ...one, day: '2025-12-31' }))
    expect(said(newYear, new Date('2026-01-11T09:00:00Z'))).toEqual([])
    expect(said(newYear, new Date('2026-01-12T09:00:00Z'))).toHaveLength(4)
    const nowruz = fresh.map((one) => ({ ...one, day: '2026-03-20' }))
    expect(said(nowruz, new Date('2026-03-29T09:00:00Z'))).toEqual([])
  })

  it('says how to print a rate that is held back', () => {
    const [finding] = findRateFindings([...fresh, file('NBKR', '2025-12-09', 120)], {}, now)
    expect(finding).toMatchObject({ source: 'NBKR', item: '2025-12-09, USD' })
    expect(finding?.text).toContain('rates --accept NBKR 2025-12-09')
  })

  it('raises an alarm when the Turkmen bank leaves the peg, by however little', () => {
    expect(said([...fresh, file('CBT', '2025-12-09', 3.501)])).toEqual(['CBT'])
    expect(said([...fresh, file('CBT', '2025-12-09', 3.5)])).toEqual([])
  })
})
