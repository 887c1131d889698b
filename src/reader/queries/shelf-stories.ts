import { infiniteQueryOptions, type QueryClient } from '@tanstack/react-query'
import { shelfScope, type Shelf, type ShelfKind } from '#edition/shelf.ts'
import { nextPages, type LoadedPage, type PageNames } from '../headlines/merge-pages.ts'
import { headlinesPageQuery } from './headlines.ts'

/** All stories of a topic or of an author: those that its file holds, then an older page each time more are wanted. */
export function shelfStoriesQuery(queryClient: QueryClient, kind: ShelfKind, slug: string, shelf: Shelf) {
  const scope = shelfScope({ kind, slug })
  const { headlines, older, leftOut } = shelf
  const head: LoadedPage = { scope, headlines, older, leftOut }
  const nothing: PageNames = []
  return infiniteQueryOptions({
    queryKey: ['shelf-stories', scope, shelf.count, headlines[0]?.path, older],
    initialPageParam: nothing,
    initialData: { pages: [[head]], pageParams: [nothing] },
    queryFn: ({ pageParam }): Promise<LoadedPage[]> =>
      Promise.all(
        pageParam.map(async ({ page }) => ({ scope, ...(await queryClient.query(headlinesPageQuery(scope, page))) })),
      ),
    getNextPageParam: (_last, loaded) => nextPages(loaded.flat()),
  })
}
