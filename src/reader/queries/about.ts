import { queryOptions } from '@tanstack/react-query'
import { files } from '#edition/files.ts'
import { loadFile } from '../load-file.ts'

/** What the About page says. */
export const aboutQuery = queryOptions({
  queryKey: ['about'],
  queryFn: ({ signal }) => loadFile('about', files.about, signal),
})
