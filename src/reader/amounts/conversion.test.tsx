import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Article } from '#edition/article.ts'
import type { Body } from '#edition/body.ts'
import { files } from '#edition/files.ts'
import type { RateHistory } from '#edition/quote.ts'
import { anEdition } from '../../../test/build-edition.ts'
import { aHeadline } from '../../../test/build-headline.ts'
import { openPage } from '../../../test/open-page.tsx'
import { StaticHost } from '../../../test/static-host.ts'

const headline = aHeadline({ path: '2025/12/tea', publishedAt: '2025-12-07T20:00:00Z' })
const history: RateHistory = {
  currency: 'KGS',
  bases: {
    USD: [
      ['2025-12-06', 80],
      ['2025-12-09', 100],
    ],
    EUR: [['2025-12-09', 50]],
  },
  source: { name: 'National Bank of the Kyrgyz Republic', url: 'https://www.nbkr.kg/' },
}

/** A story that holds an amount. */
function host(value: string, wrap = (amount: Body): Body => amount): StaticHost {
  const body: Body = [['p', 'It cost ', ...wrap([['data', { value }, 'a sum']]), '.']]
  const article: Article = { ...headline, body, related: [] }
  const table = { [files.article(headline.path)]: article, [files.rates('KGS')]: history }
  return new StaticHost({ ...anEdition([headline]), ...table })
}

describe('an amount in a story', () => {
  it('says when pressed what it came to on the story’s day, and does by the newest rate', async () => {
    host('8000 KGS')
    const user = openPage('/2025/12/tea/')
    const amount = await screen.findByRole('button', { name: 'a sum' })
    await user.tab({ shift: true })
    amount.focus()
    await user.keyboard('{Enter}')
    const sheet = await screen.findByRole('dialog', { name: '8\u202f000 KGS' })
    expect(sheet).toHaveFocus()
    expect(await screen.findByText('100.00 USD')).toBeVisible()
    // In the edition's time zone it is the day after.
    expect(screen.getByText('On 8 December 2025, the story’s day')).toBeVisible()
    expect(screen.getByText('1 USD = 80.00 KGS, in force from 6 December 2025')).toBeVisible()
    expect(screen.getByText('80.00 USD')).toBeVisible()
    expect(sheet).toHaveAccessibleDescription(/National Bank of the Kyrgyz Republic/)
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(amount).toHaveFocus()
  })

  it('says what is not known', async () => {
    localStorage.setItem('pair', 'KGS/EUR')
    host('8000 KGS')
    const user = openPage('/2025/12/tea/')
    await user.click(await screen.findByRole('button', { name: 'a sum' }))
    expect(await screen.findByText('Not known: the rates held begin on 9 December 2025.')).toBeVisible()
    expect(screen.getByText('160.00 EUR')).toBeVisible()
    await user.click(screen.getByRole('radio', { name: 'CNY' }))
    expect(await screen.findByText(/publishes no rate of the Kyrgyz som against CNY/)).toBeVisible()
    expect(localStorage.getItem('pair')).toBe('KGS/CNY')
  })

  it('that no bank quotes says so', async () => {
    host('5 GBP')
    const user = openPage('/2025/12/tea/')
    await user.click(await screen.findByRole('button', { name: 'a sum' }))
    expect(await screen.findByText('No bank whose rates are held quotes it.')).toBeVisible()
  })

  it('offers to try again where the rates do not load; the story stays', async () => {
    const files404 = host('8000 KGS')
    files404.fail(files.rates('KGS'), 'offline')
    const user = openPage('/2025/12/tea/')
    await user.click(await screen.findByRole('button', { name: 'a sum' }))
    expect(await screen.findByText(/The rates did not load/)).toBeVisible()
    expect(screen.getByText(/It cost/)).toBeVisible()
  })

  it('in a link stays a part of the link', async () => {
    host('8000 KGS', (amount) => [['a', { href: 'https://x.example/' }, ...amount]])
    openPage('/2025/12/tea/')
    expect(await screen.findByRole('link', { name: 'a sum' })).toBeVisible()
    expect(screen.queryByRole('button', { name: 'a sum' })).toBeNull()
  })
})
