import { describe, expect, it } from 'vitest'
import { filterAddress, readFilter, withCountry, withoutCountry } from './addresses.ts'

describe('the address of a filter', () => {
  it('names its countries in alphabetical order, each once', () => {
    expect(filterAddress(['uzbekistan', 'kazakhstan', 'uzbekistan'])).toBe('/kazakhstan,uzbekistan/')
    expect(readFilter('uzbekistan,kazakhstan,uzbekistan')).toEqual(['kazakhstan', 'uzbekistan'])
  })

  it('is the front page when no country is left', () => {
    expect(filterAddress(withoutCountry(['kazakhstan'], 'kazakhstan'))).toBe('/')
  })

  it('grows by one country', () => {
    expect(filterAddress(withCountry(['uzbekistan'], 'kyrgyzstan'))).toBe('/kyrgyzstan,uzbekistan/')
  })

  it('with a name that is no country’s leads nowhere', () => {
    expect(readFilter('kazakhstan,narnia')).toBeUndefined()
    expect(readFilter('Kazakhstan')).toBeUndefined()
    expect(readFilter('')).toBeUndefined()
  })
})
