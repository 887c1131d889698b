import type { QueryClient } from '@tanstack/react-query'
import type { Article } from '#edition/article.ts'
import type { Body } from '#edition/body.ts'
import type { Edition } from '#edition/edition.ts'
import type { Headline } from '#edition/headline.ts'
import type { HeadlinesPage } from '#edition/headlines-page.ts'
import type { Quotes, RateHistory } from '#edition/quote.ts'
import type { Removed } from '#edition/removed.ts'
import type { Shelf, ShelfName } from '#edition/shelf.ts'
import type { Frame } from '../frame.ts'
import { aboutQuery } from '../queries/about.ts'
import { articleQuery } from '../queries/article.ts'
import { editionQuery } from '../queries/edition.ts'
import { frameQuery } from '../queries/frame.ts'
import { headlinesPageQuery, latestQuery, numberedPageQuery, type NumberedPage } from '../queries/headlines.ts'
import { quotesQuery, tickerQuery, type TickerQuote } from '../queries/quotes.ts'
import { historyQuery, trendsKey } from '../queries/rates.ts'
import { shelfQuery } from '../queries/shelves.ts'
import type { Trends } from '../rates/trends.ts'

/** What a page is drawn from, as its HTML carries it: the answers to the queries that it makes, and nothing else. */
export interface PageData {
  /** From the site's root: `/kazakhstan/`; null on the page for addresses that are not there. */
  address: string | null
  ticker: TickerQuote[]
  /** Of a page that is written anew with every edition, the edition; else what does not change with it. */
  edition?: Edition
  frame?: Frame
  /** The head of a scope. */
  head?: { scope: string; name: string; page: HeadlinesPage }
  shelf?: ShelfName & { stories: Shelf }
  numbered?: { scope: string; number: number; page: NumberedPage }
  /** Without its body, which stands in the page. */
  article?: Omit<Article, 'body'>
  removed?: { path: string; removed: Removed }
  /** The body of the About page stands in the page. */
  about?: true
  quotes?: Quotes
  /** Of the page of all rates. */
  trends?: Trends
  /** Of the page of one currency. */
  history?: RateHistory
  latest?: Headline[]
}

/** Gives the queries of a page their answers: the same ones where its HTML is written and where it is taken over. */
export function fillQueries(queryClient: QueryClient, data: PageData, body: Body | undefined): void {
  const { ticker, edition, frame, head, numbered, shelf, article, removed, about, quotes, trends, history, latest } =
    data
  queryClient.setQueryData(tickerQuery('USD').queryKey, ticker)
  if (edition) queryClient.setQueryData(editionQuery.queryKey, edition)
  if (frame) queryClient.setQueryData(frameQuery.queryKey, frame)
  if (quotes) queryClient.setQueryData(quotesQuery.queryKey, quotes)
  if (trends) queryClient.setQueryData(trendsKey, trends)
  if (history) queryClient.setQueryData(historyQuery(history.currency).queryKey, history)
  if (latest) queryClient.setQueryData(latestQuery.queryKey, latest)
  if (numbered) {
    queryClient.setQueryData(numberedPageQuery(numbered.scope, numbered.number).queryKey, numbered.page)
  }
  if (shelf) queryClient.setQueryData(shelfQuery(shelf.kind, shelf.slug).queryKey, shelf.stories)
  if (head) queryClient.setQueryData(headlinesPageQuery(head.scope, head.name).queryKey, head.page)
  if (removed) queryClient.setQueryData(articleQuery(removed.path).queryKey, removed.removed)
  if (article && body) {
    const whole: Article = { ...article, body }
    queryClient.setQueryData(articleQuery(article.path).queryKey, whole)
  }
  if (about && body) queryClient.setQueryData(aboutQuery.queryKey, { body })
}
