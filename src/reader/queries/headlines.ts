import { infiniteQueryOptions, queryOptions, type QueryClient } from '@tanstack/react-query'
import type { Edition } from '#edition/edition.ts'
import { files } from '#edition/files.ts'
import type { HeadlinesPage } from '#edition/headlines-page.ts'
import { nextPages, type LoadedPage, type PageNames } from '../headlines/merge-pages.ts'
import { loadFile } from '../load-file.ts'

/** One page of headlines of one scope. */
export function headlinesPageQuery(scope: string, page: string) {
  return queryOptions({
    queryKey: ['headlines-page', scope, page],
    queryFn: ({ signal }) => loadFile('headlines', files.headlines(scope, page), signal),
  })
}

/**
 * The stories of one or more scopes together: the heads first, then, each time more are wanted, the page whose turn it
 * is (see `nextPages`). Pages already loaded for another filter are not loaded again.
 */
export function headlinesQuery(queryClient: QueryClient, edition: Edition, scopes: readonly string[]) {
  const heads: PageNames = scopes.flatMap((scope) => {
    const head = edition.scopes[scope]?.head
    return head === undefined ? [] : [{ scope, page: head }]
  })
  return infiniteQueryOptions({
    queryKey: ['headlines', heads.map(({ scope, page }) => `${scope}/${page}`)],
    initialPageParam: heads,
    queryFn: ({ pageParam }): Promise<LoadedPage[]> =>
      Promise.all(
        pageParam.map(async ({ scope, page }) => ({
          scope,
          ...(await queryClient.query(headlinesPageQuery(scope, page))),
        })),
      ),
    getNextPageParam: (_last, loaded) => nextPages(loaded.flat()),
  })
}

/**
 * Page `number` of a scope, found by going down the chain from its head. Addresses of single pages are rare; the name is
 * handed over in the page's own HTML (`hint`) so that the chain is walked only where that is missing.
 */
export function numberedPageQuery(
  queryClient: QueryClient,
  edition: Edition,
  scope: string,
  number: number,
  hint?: string,
) {
  return queryOptions({
    queryKey: ['numbered-page', edition.scopes[scope]?.head ?? scope, scope, number],
    queryFn: async (): Promise<HeadlinesPage | null> => {
      const named = hint !== undefined && Number.parseInt(hint, 10) === number ? hint : undefined
      let page = named ?? edition.scopes[scope]?.head ?? null
      while (page !== null && Number.parseInt(page, 10) > number) {
        page = (await queryClient.query(headlinesPageQuery(scope, page))).older
      }
      if (page === null || Number.parseInt(page, 10) !== number) return null
      return queryClient.query(headlinesPageQuery(scope, page))
    },
  })
}
