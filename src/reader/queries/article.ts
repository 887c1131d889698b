import { queryOptions } from '@tanstack/react-query'
import { files } from '#edition/files.ts'
import { loadFile } from '../load-file.ts'

/** One article with its body, or that it was taken down. `path`: `2025/12/some-slug`. */
export function articleQuery(path: string) {
  return queryOptions({
    queryKey: ['article', path],
    queryFn: ({ signal }) => loadFile('articleOrRemoved', files.article(path), signal),
  })
}
