import { queryOptions } from '@tanstack/react-query'
import { files } from '#edition/files.ts'
import { loadFile } from '../load-file.ts'

/** The index of the edition. */
export const editionQuery = queryOptions({
  queryKey: ['edition'],
  queryFn: ({ signal }) => loadFile('edition', files.edition, signal),
})
