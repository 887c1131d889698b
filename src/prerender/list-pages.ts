import { countries } from '#edition/country.ts'
import type { Edition } from '#edition/edition.ts'
import { pageNumber } from '#edition/files.ts'
import { currencies } from '#edition/quote.ts'
import type { Removed } from '#edition/removed.ts'
import type { ShelfName } from '#edition/shelf.ts'
import { currencyAddress, pageAddress, shelfAddress, storyAddress } from '#reader/addresses.ts'
import { chosenCountries, filterAddress, type Filter } from '#reader/countries/addresses.ts'
import { nameList } from '#reader/countries/name-list.ts'
import type { ListedPage } from './page.ts'
import type { PageWords } from './words/page-words.ts'

/** What the list of pages has to know of a page of headlines. */
export interface ListedStories {
  /** The paths of its stories, and of the other tellings of their events, which stand on their cards. */
  stories: readonly string[]
  older: string | null
}

export interface Loads {
  page: (scope: string, page: string) => ListedStories
  removals: () => Record<string, Omit<Removed, 'removed'>>
  /** All topics and authors. */
  shelves: () => Iterable<ShelfName>
}

/** Every address of the site, one page of headlines after the other: however many there are, few are held at a time. */
export function* listPages(edition: Edition, words: PageWords, load: Loads): Generator<ListedPage> {
  const { first, head } = words
  const title = (name: string) => `${name} · ${edition.title}`
  for (const filter of allFilters()) yield listPage(edition, words, filter)
  yield {
    ...at('/rates/'),
    kind: 'rates',
    title: title(first.exchangeRates),
    description: head.ratesAre,
  }
  for (const currency of currencies) {
    const name = words.rates.currencies[currency]
    yield {
      ...at(currencyAddress(currency)),
      kind: 'currency',
      currency,
      title: title(`${name} (${currency})`),
      description: head.currencyIs(name),
    }
  }
  yield {
    ...at('/search/'),
    kind: 'search',
    title: title(first.search),
    description: head.searchIs(edition.title),
  }
  yield {
    ...at('/saved/'),
    kind: 'saved',
    title: title(first.savedStories),
    description: head.savedIs,
  }
  yield {
    ...at('/about/'),
    kind: 'about',
    title: title(first.about),
    description: head.aboutIs(edition.title),
  }
  yield {
    file: '404.html',
    kind: 'missing',
    title: title(first.notFound),
    description: head.nothingIs,
  }
  for (const scope of Object.keys(edition.scopes)) yield* scopePages(edition, words, scope, load)
  for (const shelf of load.shelves()) yield { ...at(shelfAddress(shelf.kind, shelf.slug)), kind: 'listed-shelf', shelf }
  for (const [path, removed] of Object.entries(load.removals())) {
    const description = head.removedIs
    yield { ...at(storyAddress(path)), kind: 'removed', path, removed, title: title(first.takenDown), description }
  }
}

/** The newest stories of a filter; or, of several countries together, the page that a browser has to fill. */
function listPage(edition: Edition, { first, head: headWords }: PageWords, filter: Filter): ListedPage {
  const [scope = 'all', second] = filter
  const names = nameList(
    chosenCountries(filter).map(({ code }) => code),
    first,
  )
  const said = {
    ...at(filterAddress(filter)),
    title: names === '' ? edition.title : `${names} · ${edition.title}`,
    description: names === '' ? headWords.frontIs : headWords.latestFrom(names),
  }
  if (second !== undefined) return { ...said, kind: 'combination', filter }
  const head = edition.scopes[scope]?.head
  // A scope that the edition does not hold: the page says that there are no stories.
  if (head === undefined) return { ...said, kind: 'combination', filter }
  return { ...said, kind: scope === 'all' ? 'front' : 'country', scope, head }
}

/** A scope's numbered pages; and, of the scope that holds all stories, every story. */
function* scopePages(edition: Edition, words: PageWords, scope: string, load: Loads): Generator<ListedPage> {
  let name = edition.scopes[scope]?.head ?? null
  const newest = name === null ? 0 : pageNumber(name)
  const country = countries.find(({ slug }) => slug === scope)
  const of = country && words.first.countries[country.code]
  while (name !== null) {
    const page: ListedStories = load.page(scope, name)
    const number = pageNumber(name)
    yield {
      ...at(pageAddress(scope, number)),
      ...{ kind: 'numbered', scope, name, number, newer: number < newest - 1 },
      title: `${words.numbered.title(number, of)} · ${edition.title}`,
      description: words.head.numberedIs(number, of),
    }
    if (scope === 'all') {
      for (const path of page.stories) yield { kind: 'story', file: at(storyAddress(path)).file, path }
    }
    name = page.older
  }
}

function at(address: string) {
  return { file: `${address.slice(1)}index.html`, address }
}

/** All countries, the five, and the 26 combinations of two or more of them. */
function allFilters(): Filter[] {
  return Array.from({ length: 32 }, (_, bits) =>
    countries.filter((_country, place) => (bits >> place) & 1).map(({ slug }) => slug),
  )
}
