import { queryOptions } from '@tanstack/react-query'
import { files } from '#edition/files.ts'
import type { Currency } from '#edition/quote.ts'
import { loadFile } from '../load-file.ts'

/** Two years of one currency's rates. */
export function historyQuery(currency: Currency) {
  return queryOptions({
    queryKey: ['history', currency],
    queryFn: ({ signal }) => loadFile('rates', files.rates(currency), signal),
  })
}

/** Of `trendsQuery`, which is loaded with the pages of rates only. */
export const trendsKey = ['trends']
