import { queryOptions } from '@tanstack/react-query'
import { currencies } from '#edition/quote.ts'
import { historyQuery, trendsKey } from '../queries/rates.ts'
import { toTrends, type Trends } from './trends.ts'

/** How each pair has gone of late, of the currencies whose history can be had. */
export const trendsQuery = queryOptions({
  queryKey: trendsKey,
  queryFn: async ({ client }): Promise<Trends> => {
    const loaded = await Promise.allSettled(currencies.map((currency) => client.query(historyQuery(currency))))
    return toTrends(loaded.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : [])))
  },
})
