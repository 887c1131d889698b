import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Article } from '#edition/article.ts'
import { files } from '#edition/files.ts'
import { anEdition } from '../../../test/build-edition.ts'
import { aHeadline } from '../../../test/build-headline.ts'
import { openPage } from '../../../test/open-page.tsx'
import { loadPageOf } from '../routes.tsx'
import { StaticHost } from '../../../test/static-host.ts'

const bridge = aHeadline({ topics: ['Rivers', 'Аралское море'] })
const old = aHeadline({ path: '2024/01/old', title: 'An old ferry', publishedAt: '2024-01-01T00:00:00Z' })

const article: Article = {
  ...bridge,
  byline: 'Aigerim Bekova and Timur Sadykov',
  shelves: [
    { kind: 'topic', slug: 'rivers', name: 'Rivers' },
    { kind: 'topic', slug: 'aralskoe-more', name: 'Аралское море' },
    { kind: 'author', slug: 'aigerim-bekova', name: 'Aigerim Bekova' },
    { kind: 'author', slug: 'timur-sadykov', name: 'Timur Sadykov' },
  ],
  body: [['p', 'Water runs below it.']],
  related: [],
}

const host = () =>
  new StaticHost({
    ...anEdition([bridge, old]),
    [files.article(bridge.path)]: article,
    [files.shelf('topic', 'rivers')]: { name: 'Rivers', count: 25, headlines: [bridge], older: '0-0a1b2c3d' },
    [files.headlines('topic-rivers', '0-0a1b2c3d')]: { headlines: [old], older: null },
    [files.shelf('author', 'timur-sadykov')]: { name: 'Timur Sadykov', count: 1, headlines: [bridge], older: null },
  })

describe('a story', () => {
  it('leads to its topics and, by the names in its byline, to its authors', async () => {
    host()
    await loadPageOf('/author/timur-sadykov/')
    const user = openPage('/2025/12/a-bridge-at-khorog/')
    const topics = await screen.findByRole('navigation', { name: 'Topics' })
    const links = within(topics).getAllByRole('link')
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['/topic/rivers/', '/topic/aralskoe-more/'])
    expect(screen.getByText(/^By/).closest('p')?.textContent).toContain('By Aigerim Bekova and Timur Sadykov · ')
    await user.click(screen.getByRole('link', { name: 'Timur Sadykov' }))
    const heading = await screen.findByRole('heading', { level: 1, name: 'Timur Sadykov' })
    await waitFor(() => {
      expect(heading).toHaveFocus()
    })
    expect(screen.getByText('1 story')).toBeVisible()
    expect(screen.getByText('These are all the stories there are.')).toBeVisible()
  })

  it('without topics says nothing of them', async () => {
    host()
    openPage('/2024/01/old/')
    expect(await screen.findByText('The whole of: An old ferry')).toBeVisible()
    expect(screen.queryByText('Topics')).not.toBeInTheDocument()
  })
})

describe('a card', () => {
  it('leads to its story, then to its first topic, in the language of the story', async () => {
    const lake = aHeadline({ path: '2025/12/lake', language: 'ru', topics: ['Вода', 'Rivers'], topicSlug: 'voda' })
    // As an older press printed it: the reader can't tell where the topic lies.
    const sea = aHeadline({ path: '2025/12/sea', topics: ['Аралское море', 'Rivers'] })
    new StaticHost(anEdition([bridge, lake, sea]))
    openPage('/')
    const cards = await screen.findAllByRole('article')
    const links = cards.map((card) => within(card).getAllByRole('link'))
    expect(links.map((all) => all.map((link) => link.getAttribute('href')))).toEqual([
      ['/2025/12/sea/'],
      ['/2025/12/lake/', '/topic/voda/'],
      ['/2025/12/a-bridge-at-khorog/', '/topic/rivers/'],
    ])
    expect(screen.getByRole('link', { name: 'Вода' })).toHaveAttribute('lang', 'ru')
    expect(screen.getByRole('link', { name: 'Rivers' })).not.toHaveAttribute('lang')
  })
})

describe('the page of a topic', () => {
  it('does not name it again on each card, and names others', async () => {
    const dam = aHeadline({ path: '2025/12/dam', title: 'A dam', topics: ['Energy', 'Rivers'] })
    new StaticHost({
      ...anEdition([bridge, dam]),
      [files.shelf('topic', 'rivers')]: { name: 'Rivers', count: 2, headlines: [bridge, dam], older: null },
    })
    openPage('/topic/rivers/')
    expect(await screen.findByRole('link', { name: 'Energy' })).toHaveAttribute('href', '/topic/energy/')
    expect(screen.queryByRole('link', { name: 'Rivers' })).not.toBeInTheDocument()
  })

  it('shows its stories, older ones on demand', async () => {
    host()
    const user = openPage('/topic/rivers/')
    expect(await screen.findByRole('heading', { level: 1, name: 'Rivers' })).toBeVisible()
    expect(document.querySelector('main')).toHaveAttribute('data-view', 'topic')
    expect(screen.getByText('25 stories')).toBeVisible()
    expect(screen.getByRole('link', { name: 'A bridge at Khorog' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Older stories' }))
    expect(await screen.findByRole('link', { name: 'An old ferry' })).toHaveFocus()
    expect(document.title).toBe('Rivers · Steppe Wire')
  })

  it.each(['/topic/floods/', '/author/rivers/', '/topic/', '/topic/%D0%B2%D0%BE%D0%B4%D0%B0/', '/topic/..%2Fabout/'])(
    'is not there at %s',
    async (address) => {
      host()
      openPage(address)
      expect(await screen.findByRole('heading', { name: 'There is no page at this address' })).toBeVisible()
    },
  )

  it('says so when it does not load, and can be tried again', async () => {
    const server = host()
    server.fail(files.shelf('topic', 'rivers'), 'damaged')
    const user = openPage('/topic/rivers/')
    expect(await screen.findByRole('alert')).toHaveTextContent('The stories did not load.')
    server.fail(files.shelf('topic', 'rivers'), undefined)
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Rivers' })).toBeVisible()
  })
})
