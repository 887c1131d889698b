import { queryOptions } from '@tanstack/react-query'
import { files } from '#edition/files.ts'
import type { ShelfKind } from '#edition/shelf.ts'
import { loadFile } from '../load-file.ts'

/** The newest stories of a topic or of an author. */
export function shelfQuery(kind: ShelfKind, slug: string) {
  return queryOptions({
    queryKey: ['shelf', kind, slug],
    queryFn: ({ signal }) => loadFile('shelf', files.shelf(kind, slug), signal),
  })
}
