import { describe, expect, it } from 'vitest'
import { english } from '../words/words.ts'
import { formatAge } from './format-age.ts'
import { formatDay, formatIsoDay, formatTime, weekdayOf } from './format-date.ts'
import { toLocal } from './to-local.ts'

describe('the edition’s dates', () => {
  it('are those of its own time zone, not of the reader’s', () => {
    const late = toLocal('2025-12-08T21:30:00Z', 'Asia/Almaty')
    expect(formatDay(late, english)).toBe('9 December 2025')
    expect(weekdayOf(late, english)).toBe('Tuesday')
    expect(formatTime(late)).toBe('02:30')
    expect(formatDay(toLocal('2025-12-08T21:30:00Z', 'Europe/London'), english)).toBe('8 December 2025')
  })

  it('show midnight as 00:00', () => {
    expect(formatTime(toLocal('2025-12-08T19:00:00Z', 'Asia/Almaty'))).toBe('00:00')
  })

  it('write out a bank’s day', () => {
    expect(formatIsoDay('2026-03-01', english)).toBe('1 March 2026')
  })

  it('tell an age in the coarsest unit that says it', () => {
    const hour = 3_600_000
    const ages = [0.5, 1, 47, 48, 24 * 60, 24 * 100, 24 * 800].map((hours) => formatAge(hours * hour, english))
    expect(ages).toEqual(['less than an hour', '1 hour', '47 hours', '2 days', '60 days', '3 months', '2 years'])
  })
})
