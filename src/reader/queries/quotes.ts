import { queryOptions } from '@tanstack/react-query'
import { files } from '#edition/files.ts'
import type { Base, Quote, Quotes } from '#edition/quote.ts'
import { loadFile } from '../load-file.ts'

/** The latest quote of each currency against each base. */
export const quotesQuery = queryOptions({
  queryKey: ['quotes'],
  queryFn: ({ signal }) => loadFile('quotes', files.quotes, signal),
})

/** What the ticker shows of a quote. */
export type TickerQuote = Pick<Quote, 'pair' | 'currency' | 'value' | 'changePercent'>

/** Quotes against one base, alone: every page's HTML holds those against the dollar. */
export function tickerQuery(base: Base) {
  return queryOptions({
    queryKey: ['ticker', base],
    queryFn: async ({ client }) => toTicker(await client.query(quotesQuery), base),
  })
}

export function toTicker({ quotes }: Quotes, wanted: Base = 'USD'): TickerQuote[] {
  return quotes
    .filter(({ base }) => base === wanted)
    .map(({ pair, currency, value, changePercent }) => ({ pair, currency, value, changePercent }))
}
