import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { anEdition, aQuote } from '../../../test/build-edition.ts'
import { openPage } from '../../../test/open-page.tsx'
import { StaticHost } from '../../../test/static-host.ts'

const quotes = [
  aQuote(),
  aQuote({ pair: 'KGS/EUR', base: 'EUR' }),
  aQuote({ pair: 'KZT/USD', currency: 'KZT', value: 1 / 472.31, changePercent: 0.59 }),
  aQuote({ pair: 'UZS/USD', currency: 'UZS', value: 1 / 12149.84, changePercent: -0.06 }),
]

describe('the ticker', () => {
  it('is one labelled list, each quote a link to its rates', async () => {
    new StaticHost(anEdition([], quotes))
    openPage('/about/')
    const rates = await screen.findByRole('region', { name: 'Exchange rates' })
    const links = await within(rates).findAllByRole('link')
    expect(within(rates).getAllByRole('list')).toHaveLength(1)
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['/rates/kgs/', '/rates/kzt/', '/rates/uzs/'])
  })

  it('says whether a rate went up or down in a word, not by colour alone', async () => {
    new StaticHost(anEdition([], quotes))
    openPage('/about/')
    expect(await screen.findByRole('link', { name: 'KGS/USD = 0.01144 0%' })).toBeVisible()
    expect(screen.getByRole('link', { name: /KZT\/USD = 0.00212 0.59% up/ })).toBeVisible()
    expect(screen.getByRole('link', { name: /UZS\/USD = 0.0000823 -0.06% down/ })).toBeVisible()
  })
})
