import { describe, expect, it } from 'vitest'
import { formatAmount } from './format-amount.ts'
import { isStale } from '#edition/is-stale.ts'

describe('a rate', () => {
  it('is stale after four days', () => {
    expect(isStale('2025-12-05', Date.parse('2025-12-08T12:00:00Z'))).toBe(false)
    expect(isStale('2025-12-05', Date.parse('2025-12-09T12:00:00Z'))).toBe(true)
  })

  it('may be twelve days old around the New Year and Navruz, when banks are closed', () => {
    expect(isStale('2025-12-30', Date.parse('2026-01-09T12:00:00Z'))).toBe(false)
    expect(isStale('2025-12-30', Date.parse('2026-01-12T12:00:00Z'))).toBe(true)
    expect(isStale('2026-03-18', Date.parse('2026-03-27T12:00:00Z'))).toBe(false)
  })

  it('shows five digits that count and no fewer than two decimals', () => {
    expect([87.45, 12027.591, 0.0114351, 3.5, 1 / 510.2].map(formatAmount)).toEqual([
      '87.45',
      '12\u202f027.59',
      '0.011435',
      '3.50',
      '0.00196',
    ])
  })
})
