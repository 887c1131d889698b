import { queryOptions } from '@tanstack/react-query'
import { files } from '#edition/files.ts'
import type { Quote, Quotes } from '#edition/quote.ts'
import { loadFile } from '../load-file.ts'

/** The latest quote of each currency against each base. */
export const quotesQuery = queryOptions({
  queryKey: ['quotes'],
  queryFn: ({ signal }) => loadFile('quotes', files.quotes, signal),
})

/** What the ticker shows of a quote. */
export type TickerQuote = Pick<Quote, 'pair' | 'currency' | 'value' | 'changePercent'>

/** Quotes against the dollar, alone: every page's HTML holds them. */
export const tickerQuery = queryOptions({
  queryKey: ['ticker'],
  queryFn: async ({ signal }) => toTicker(await loadFile('quotes', files.quotes, signal)),
})

export function toTicker({ quotes }: Quotes): TickerQuote[] {
  return quotes
    .filter(({ base }) => base === 'USD')
    .map(({ pair, currency, value, changePercent }) => ({ pair, currency, value, changePercent }))
}
