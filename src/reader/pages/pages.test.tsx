import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { anEdition, aQuote } from '../../../test/build-edition.ts'
import { aHeadline } from '../../../test/build-headline.ts'
import { openPage } from '../../../test/open-page.tsx'
import { StaticHost } from '../../../test/static-host.ts'

const bridge = aHeadline()
const apples = aHeadline({
  path: '2025/12/apples-of-almaty',
  title: 'Apples of Almaty',
  countries: ['KZ'],
  publishedAt: '2025-12-08T10:00:00Z',
})

describe('the front page', () => {
  it('shows the stories under the days they came out on, each with one link where it has no topic', async () => {
    new StaticHost(anEdition([bridge, apples]))
    openPage('/')
    expect(await screen.findByRole('heading', { name: 'Tuesday, 9 December 2025' })).toBeVisible()
    expect(screen.getByRole('heading', { name: 'Monday, 8 December 2025' })).toBeVisible()
    const [first] = screen.getAllByRole('article')
    if (!first) throw new Error('no card')
    expect(within(first).getAllByRole('link')).toHaveLength(1)
    expect(within(first).getByText('Tajikistan')).toBeVisible()
  })

  it('says so when a country has no stories, and where there are some', async () => {
    new StaticHost(anEdition([bridge]))
    openPage('/turkmenistan/')
    expect(await screen.findByText(/No stories from Turkmenistan yet/)).toBeVisible()
    expect(screen.getByRole('link', { name: 'See all stories' })).toHaveAttribute('href', '/')
  })

  it('shows the stories of any of the countries in its address', async () => {
    new StaticHost(anEdition([bridge, apples, aHeadline({ path: '2025/12/c', title: 'Carpets', countries: ['TM'] })]))
    openPage('/kazakhstan,tajikistan/')
    expect(await screen.findByRole('link', { name: 'Apples of Almaty' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'A bridge at Khorog' })).toBeVisible()
    expect(screen.queryByRole('link', { name: 'Carpets' })).not.toBeInTheDocument()
  })

  it('puts an address with its countries in another order right', async () => {
    new StaticHost(anEdition([bridge, apples]))
    openPage('/tajikistan,kazakhstan,tajikistan')
    expect(await screen.findByRole('heading', { level: 1, name: 'Kazakhstan and Tajikistan' })).toBeVisible()
    expect(document.querySelector('main')).toHaveAttribute('data-view', 'kazakhstan,tajikistan')
  })

  it('adds a country to the filter, and takes one away', async () => {
    new StaticHost(anEdition([bridge, apples]))
    const user = openPage('/kazakhstan/')
    await user.click(await screen.findByRole('link', { name: 'Tajikistan as well' }))
    const heading = screen.getByRole('heading', { level: 1, name: 'Kazakhstan and Tajikistan' })
    await waitFor(() => {
      expect(heading).toHaveFocus()
    })
    await user.click(screen.getByRole('link', { name: 'Without Kazakhstan' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Tajikistan' })).toBeVisible()
  })

  it('keeps its stories when the rates fail, and offers to try again', async () => {
    const host = new StaticHost(anEdition([bridge]))
    host.fail('quotes.json', 'offline')
    const user = openPage('/')
    expect(await screen.findByText(/The rates did not load. The stories below are fine./)).toBeVisible()
    expect(await screen.findByRole('link', { name: 'A bridge at Khorog' })).toBeVisible()
    host.fail('quotes.json', undefined)
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('link', { name: 'KGS/USD = 0.01144 0%' })).toBeVisible()
  })

  it('keeps its rates when the stories fail, and says what is wrong', async () => {
    const host = new StaticHost(anEdition([bridge]))
    host.fail('headlines/all/0-00000000.json', 'damaged')
    openPage('/')
    expect(await screen.findByText(/The stories did not load. The file is damaged./)).toBeVisible()
    expect(screen.getByRole('link', { name: 'KGS/USD = 0.01144 0%' })).toBeVisible()
  })

  it('says that stories are on their way', async () => {
    const host = new StaticHost(anEdition([bridge]))
    host.fail('headlines/all/0-00000000.json', 'waiting')
    openPage('/')
    expect(await screen.findByText('The stories are on their way.')).toBeInTheDocument()
  })

  it('tells an old edition’s age, and offers to look for a newer one', async () => {
    new StaticHost(anEdition([bridge]))
    openPage('/', Date.parse('2025-12-14T12:00:00Z'))
    expect(await screen.findByText(/5 days old. There may be newer stories./)).toBeVisible()
    expect(screen.getByRole('button', { name: 'Check for a newer edition' })).toBeVisible()
  })

  it('leaves out a damaged headline, and counts it', async () => {
    const files = anEdition([bridge])
    files['headlines/all/0-00000000.json'] = { headlines: [bridge, { path: 'javascript:1' }], older: null }
    new StaticHost(files)
    openPage('/')
    expect(await screen.findByText('One story is damaged and not shown here.')).toBeVisible()
    expect(screen.getAllByRole('article')).toHaveLength(1)
  })
})

describe('an article', () => {
  it('opens from its card, with the focus on its heading and its title on the tab', async () => {
    new StaticHost(anEdition([bridge, apples]))
    const user = openPage('/')
    await user.click(await screen.findByRole('link', { name: 'Apples of Almaty' }))
    expect(await screen.findByText('The whole of: Apples of Almaty')).toBeVisible()
    await waitFor(() => {
      expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
      expect(document.title).toBe('Apples of Almaty · Steppe Wire')
    })
  })

  it('is asked for once, however often it is pointed at', async () => {
    const host = new StaticHost(anEdition([bridge]))
    const user = openPage('/')
    const link = await screen.findByRole('link', { name: bridge.title })
    await user.hover(link)
    await user.unhover(link)
    await user.click(link)
    await screen.findByText(`The whole of: ${bridge.title}`)
    expect(host.asked.filter((path) => path.startsWith('articles/'))).toHaveLength(1)
  })

  it('that does not exist gets the not-found page, with the latest stories', async () => {
    new StaticHost(anEdition([bridge]))
    openPage('/2025/12/no-such-story/')
    expect(await screen.findByRole('heading', { level: 1, name: 'There is no page at this address' })).toBeVisible()
    expect(await screen.findByRole('link', { name: bridge.title })).toBeVisible()
  })
})

describe('a story that was taken down', () => {
  it('says so at its address, with the reason', async () => {
    const files = anEdition([bridge])
    files['articles/2025/12/gone.json'] = { removed: true, reason: 'It named a minor.', at: '2025-12-09T08:00:00Z' }
    new StaticHost(files)
    openPage('/2025/12/gone/')
    expect(await screen.findByRole('heading', { level: 1, name: 'This story was taken down' })).toBeVisible()
    expect(screen.getByText(/On 9 December 2025 its editors took it down for good: It named a minor\./)).toBeVisible()
  })
})

describe('the rates page', () => {
  it('has a part for each currency, and says so where a bank’s rates are not held', async () => {
    new StaticHost(anEdition([bridge], [aQuote({ changePercent: -0.001 })]))
    openPage('/rates/')
    const som = await screen.findByRole('table')
    expect(within(som).getByText('87.45')).toBeVisible()
    expect(within(som).getByText('0%')).toBeVisible()
    expect(screen.getAllByText(/rates are not held/)).toHaveLength(4)
  })
})
