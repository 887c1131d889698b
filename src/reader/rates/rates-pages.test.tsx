import { act, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { files } from '#edition/files.ts'
import type { RateHistory } from '#edition/quote.ts'
import { anEdition, aQuote } from '../../../test/build-edition.ts'
import { openPage } from '../../../test/open-page.tsx'
import { StaticHost } from '../../../test/static-host.ts'

const bank = { name: 'National Bank of the Kyrgyz Republic', url: 'https://www.nbkr.kg/' }
const history: RateHistory = {
  currency: 'KGS',
  bases: {
    USD: [
      ['2025-11-20', 87.1],
      ['2025-12-08', 87.4],
      ['2025-12-09', 87.45],
    ],
  },
  source: bank,
}
const quotes = [
  aQuote(),
  aQuote({ pair: 'KGS/EUR', base: 'EUR', value: 0.01, suspect: true, asOf: '2025-12-05' }),
  aQuote({ pair: 'TMT/USD', currency: 'TMT', value: 1 / 3.5, pegged: true }),
  aQuote({ pair: 'TMT/EUR', currency: 'TMT', base: 'EUR', value: 0.25 }),
]
const edition = { ...anEdition([], quotes), [files.rates('KGS')]: history }

describe('a currency’s page', () => {
  it('says what it is worth, by whom, since when, and what to know of that', async () => {
    new StaticHost(edition)
    openPage('/rates/kgs/', Date.parse('2025-12-19T12:00:00Z'))
    expect(await screen.findByRole('heading', { level: 1, name: 'Kyrgyz som' })).toBeVisible()
    expect((await screen.findAllByRole('link', { name: bank.name }))[0]).toHaveAttribute('href', bank.url)
    const [dollar, euro] = screen.getAllByText(/In force from/)
    expect(dollar).toHaveTextContent('In force from 9 December 2025 (USD)')
    expect(euro).toHaveTextContent('In force from 5 December 2025 (EUR)')
    expect(screen.getByText(/A newer figure looks wrong/)).toBeVisible()
    expect(screen.getByText('Stale: nothing newer than 9 December 2025 is held (USD)')).toBeVisible()
    expect(screen.getByText('Stale: nothing newer than 5 December 2025 is held (EUR)')).toBeVisible()
  })

  it('calls what is not pegged stale, beside what is', async () => {
    new StaticHost(edition)
    openPage('/rates/tmt/', Date.parse('2025-12-19T12:00:00Z'))
    expect(await screen.findByText('Stale: nothing newer than 9 December 2025 is held (EUR)')).toBeVisible()
  })

  it('has a chart whose mark keys move, each day said', async () => {
    new StaticHost(edition)
    const user = openPage('/rates/kgs/')
    const chart = await screen.findByRole('slider', { name: 'KGS for 1 USD, one year' })
    expect(chart).toHaveAttribute('aria-valuetext', '9 December 2025: 1 USD = 87.45 KGS')
    act(() => {
      chart.focus()
    })
    await user.keyboard('{ArrowLeft}')
    expect(chart).toHaveAttribute('aria-valuetext', '8 December 2025: 1 USD = 87.40 KGS')
    await user.keyboard('{Home}{ArrowLeft}')
    expect(chart).toHaveAttribute('aria-valuetext', '20 November 2025: 1 USD = 87.10 KGS')
    await user.click(screen.getByRole('radio', { name: 'USD for 1 KGS' }))
    expect(chart).toHaveAccessibleName('USD for 1 KGS, one year')
    expect(chart).toHaveAttribute('aria-valuetext', '20 November 2025: 1 KGS = 0.011481 USD')
  })

  it('keeps its rates where the chart fails', async () => {
    const host = new StaticHost(edition)
    host.fail(files.rates('KGS'), 'damaged')
    openPage('/rates/kgs/')
    expect(await screen.findByText(/The chart did not load. The file is damaged./)).toBeVisible()
    expect(screen.getByText('87.45')).toBeVisible()
  })

  it('asks for no history of a currency whose rates are not held', async () => {
    const host = new StaticHost(edition)
    openPage('/rates/uzs/')
    expect(await screen.findByText(/rates are not held/)).toBeVisible()
    expect(host.asked).not.toContain(files.rates('UZS'))
  })

  it('is not there for a currency of elsewhere', async () => {
    new StaticHost(edition)
    openPage('/rates/gbp/')
    expect(await screen.findByRole('heading', { level: 1, name: /no page at this address/ })).toBeVisible()
  })
})

describe('the converter', () => {
  it('works both ways, with commas too, and keeps its pair', async () => {
    new StaticHost(edition)
    const user = openPage('/rates/')
    const som = await screen.findByLabelText('Amount in KGS')
    expect(som).toHaveValue('8\u202f745.00')
    await user.clear(som)
    await user.type(som, '87,45')
    expect(screen.getByLabelText('Amount in USD')).toHaveValue('1.00')
    expect(screen.getByRole('status')).toHaveTextContent(
      '87.45 KGS = 1.00 USD at the rate of 9 December 2025, National Bank of the Kyrgyz Republic',
    )
    await user.selectOptions(screen.getByLabelText('Other currency'), 'EUR')
    expect(screen.getByLabelText('Amount in EUR')).toHaveValue('0.8745')
    expect(localStorage.getItem('pair')).toBe('KGS/EUR')
  })

  it('says what it did not understand, and where no rate is held', async () => {
    new StaticHost(edition)
    const user = openPage('/rates/')
    const dollars = await screen.findByLabelText('Amount in USD')
    await user.clear(dollars)
    await user.type(dollars, 'ten')
    expect(dollars).toBeInvalid()
    expect(screen.getByRole('status')).toHaveTextContent(/Write an amount in digits/)
    await user.selectOptions(screen.getByLabelText('Currency of the region'), 'TMT')
    await user.selectOptions(screen.getByLabelText('Other currency'), 'RUB')
    expect(screen.getByRole('status')).toHaveTextContent('No official rate of the Turkmen manat against RUB is held.')
  })
})

describe('the base of the ticker', () => {
  it('is changed on the page of rates, and kept', async () => {
    new StaticHost(edition)
    const user = openPage('/rates/')
    const ticker = screen.getByRole('region', { name: 'Exchange rates' })
    expect(await within(ticker).findByRole('link', { name: /KGS\/USD/ })).toBeVisible()
    await user.click(await screen.findByRole('radio', { name: 'EUR' }))
    expect(await within(ticker).findByRole('link', { name: /KGS\/EUR = 0.01000/ })).toBeVisible()
    expect(within(ticker).queryByRole('link', { name: /USD/ })).toBeNull()
    expect(localStorage.getItem('base')).toBe('EUR')
  })
})
