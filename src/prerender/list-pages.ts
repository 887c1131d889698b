import { countries } from '#edition/country.ts'
import type { Edition } from '#edition/edition.ts'
import { pageNumber } from '#edition/files.ts'
import type { Headline } from '#edition/headline.ts'
import type { HeadlinesPage } from '#edition/headlines-page.ts'
import { pageAddress, storyAddress } from '#reader/addresses.ts'
import { chosenCountries, filterAddress, type Filter } from '#reader/countries/addresses.ts'
import { nameList } from '#reader/countries/name-list.ts'
import type { Page } from './page.ts'

/** Reads what the pages are made from: a page of headlines, and the article of a story that has no card of its own. */
export interface Loads {
  page: (scope: string, page: string) => HeadlinesPage
  article: (path: string) => Headline
}

/** Every address of the site. */
export function* listPages(edition: Edition, load: Loads): Generator<Page> {
  const title = (name: string) => `${name} · ${edition.title}`
  const latest =
    'News of Kazakhstan, Kyrgyzstan, Tajikistan, Turkmenistan and Uzbekistan, and what their currencies are worth today.'
  yield at('/', edition.title, latest)
  for (const filter of allFilters()) {
    const names = nameList(chosenCountries(filter).map(({ name }) => name))
    yield at(filterAddress(filter), title(names), `The latest stories from ${names}.`)
  }
  yield at(
    '/rates/',
    title('Exchange rates'),
    'What the som, the tenge, the somoni, the sum and the manat are worth, as their own central banks publish it.',
  )
  yield at('/about/', title('About'), `What ${edition.title} is, and where its stories come from.`)
  yield { file: '404.html', title: title('Not found'), description: 'There is no page at this address.' }
  for (const scope of Object.keys(edition.scopes)) yield* scopePages(edition, scope, load)
}

/** A scope's older pages; and, of the scope that holds all stories, every story. */
function* scopePages(edition: Edition, scope: string, load: Loads): Generator<Page> {
  let name = edition.scopes[scope]?.head ?? null
  while (name !== null) {
    const page: HeadlinesPage = load.page(scope, name)
    const number = pageNumber(name)
    const of = countries.find(({ slug }) => slug === scope)?.name
    const heading = `${of ? `${of}: older` : 'Older'} stories, page ${number}`
    const description = `${of ? `Stories from ${of}` : 'Stories'}, page ${number}, counted from the oldest.`
    yield { ...at(pageAddress(scope, number), `${heading} · ${edition.title}`, description), headlinesPage: name }
    if (scope === 'all') {
      for (const { path, title, summary } of page.headlines.flatMap((headline) => tellings(headline, load))) {
        yield at(storyAddress(path), `${title} · ${edition.title}`, summary)
      }
    }
    name = page.older
  }
}

/** A story, and the other tellings of its event, which stand on its card. */
function tellings(headline: Headline, load: Loads): Headline[] {
  const others = (headline.alsoIn ?? []).flatMap(({ path }) => (path === undefined ? [] : [load.article(path)]))
  return [headline, ...others]
}

function at(address: string, title: string, description: string): Page {
  return { file: `${address.slice(1)}index.html`, address, title, description }
}

/** The five countries and the 26 combinations of two or more of them. */
function allFilters(): Filter[] {
  return Array.from({ length: 31 }, (_, bits) =>
    countries.filter((_country, place) => ((bits + 1) >> place) & 1).map(({ slug }) => slug),
  )
}
