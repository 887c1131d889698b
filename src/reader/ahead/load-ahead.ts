import type { QueryClient } from '@tanstack/react-query'
import { countries } from '#edition/country.ts'
import type { Edition } from '#edition/edition.ts'
import { files } from '#edition/files.ts'
import type { HeadlinesPage } from '#edition/headlines-page.ts'
import type { PageData } from '../hydration/page-data.ts'
import { askEarly } from '../load-file.ts'
import { articleQuery } from '../queries/article.ts'
import { editionQuery } from '../queries/edition.ts'
import { headlinesPageQuery } from '../queries/headlines.ts'
import { toWholeFileUrl } from '../site-url.ts'
import { savesData } from './saves-data.ts'

/** What may be loaded before anybody asked for it, in bytes on the wire. */
const budget = 26_000

/**
 * Asks for the first of what `loadAhead` is going to load, where the page has the list that names it. While a page is taken over its
 * queries must stay as its HTML was drawn from them, but the line is free.
 */
export function askAhead({ edition, head }: PageData): void {
  if (savesData() || !edition || !head) return
  for (const { file } of [...articlesOf(head.page), ...headsOf(edition, head.scope).slice(0, headsFirst)])
    askEarly(file)
}

/**
 * Loads what is likely to be opened next, as far as the budget goes: the first articles of the page's list and the head of each
 * country. Under Save-Data only the edition, which weighs less than one of them: each page tells its date. A failure here shows
 * nowhere: it is tried again when asked.
 */
export function loadAhead(queryClient: QueryClient, page: PageData | undefined): void {
  const loading = savesData() ? queryClient.query(editionQuery) : load(queryClient, page)
  void loading.catch(() => undefined)
}

/** How many heads are loaded before it is known what one weighs. */
const headsFirst = 1

async function load(queryClient: QueryClient, page: PageData | undefined): Promise<void> {
  const edition = await queryClient.query(editionQuery)
  const front = edition.scopes.all?.head
  if (front === undefined) return
  const list = page?.head?.page ?? (await queryClient.query(headlinesPageQuery('all', front)))
  const heads = headsOf(edition, page?.head?.scope)
  const first = [...articlesOf(list), ...heads.splice(0, headsFirst)]
  await Promise.all(first.map(({ load }) => load(queryClient)))
  const weights = first.map(({ file }) => weightOf(file))
  const ofList = page?.head ? 0 : weightOf(files.headlines('all', front))
  const left = budget - weights.reduce((sum, weight) => sum + weight, ofList)
  const more = heads.slice(0, Math.max(0, Math.floor(left / Math.max(...weights))))
  await Promise.all(more.map(({ load }) => load(queryClient)))
}

interface Likely {
  file: string
  load: (queryClient: QueryClient) => Promise<unknown>
}

function articlesOf({ headlines }: HeadlinesPage): Likely[] {
  return headlines.slice(0, 3).map(({ path }) => ({
    file: files.article(path),
    load: (queryClient) => queryClient.query(articleQuery(path)),
  }))
}

/** @param own the scope of the page, which it holds. */
function headsOf({ scopes }: Edition, own: string | undefined): Likely[] {
  return countries.flatMap(({ slug }) => {
    const { count = 0, head = '' } = scopes[slug] ?? {}
    const load = (queryClient: QueryClient) => queryClient.query(headlinesPageQuery(slug, head))
    return count > 0 && slug !== own ? [{ file: files.headlines(slug, head), load }] : []
  })
}

/** What a file of the edition weighed on the wire; where the browser does not tell, what such a file may weigh. */
function weightOf(file: string): number {
  const [entry] = performance.getEntriesByName(toWholeFileUrl(file), 'resource')
  return entry instanceof PerformanceResourceTiming && entry.encodedBodySize > 0 ? entry.encodedBodySize : 8_000
}
