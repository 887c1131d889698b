import { queryOptions } from '@tanstack/react-query'
import { files } from '#edition/files.ts'
import { loadFile } from '../load-file.ts'

/** The latest quote of each currency against each base. */
export const quotesQuery = queryOptions({
  queryKey: ['quotes'],
  queryFn: ({ signal }) => loadFile('quotes', files.quotes, signal),
})
