import { infiniteQueryOptions, queryOptions, type QueryClient } from '@tanstack/react-query'
import type { Edition } from '#edition/edition.ts'
import { files, pageNumber } from '#edition/files.ts'
import type { Headline } from '#edition/headline.ts'
import type { HeadlinesPage } from '#edition/headlines-page.ts'
import { nextPages, type LoadedPage, type PageNames } from '../headlines/merge-pages.ts'
import { loadFile } from '../load-file.ts'
import { editionQuery } from './edition.ts'

/** One page of headlines of one scope. */
export function headlinesPageQuery(scope: string, page: string) {
  return queryOptions({
    queryKey: ['headlines-page', scope, page],
    queryFn: ({ signal }) => loadFile('headlines', files.headlines(scope, page), signal),
  })
}

/**
 * The stories of one or more scopes together: the heads first, then, each time more are wanted, the page whose turn it
 * is (see `nextPages`). Pages already loaded for another filter are not loaded again: with all heads there, the stories are
 * there at once.
 */
export function headlinesQuery(queryClient: QueryClient, edition: Edition, scopes: readonly string[]) {
  const heads: PageNames = scopes.flatMap((scope) => {
    const head = edition.scopes[scope]?.head
    return head === undefined ? [] : [{ scope, page: head }]
  })
  return infiniteQueryOptions({
    queryKey: ['headlines', heads.map(({ scope, page }) => `${scope}/${page}`)],
    initialPageParam: heads,
    initialData: () => {
      const loaded = heads.flatMap(({ scope, page }): LoadedPage[] => {
        const head = queryClient.getQueryData(headlinesPageQuery(scope, page).queryKey)
        return head ? [{ scope, ...head }] : []
      })
      return loaded.length === heads.length ? { pages: [loaded], pageParams: [heads] } : undefined
    },
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

/** A page of stories that has an address of its own, and whether there are others above and below it. */
export interface NumberedPage extends Pick<HeadlinesPage, 'headlines' | 'leftOut'> {
  newer: boolean
  older: boolean
}

/**
 * Page `number` of a scope, found by going down the chain from its head; null where there is none. Rarely asked for: the
 * page's own HTML holds it.
 */
export function numberedPageQuery(scope: string, number: number) {
  return queryOptions({
    queryKey: ['numbered-page', scope, number],
    queryFn: async ({ client }): Promise<NumberedPage | null> => {
      const head = (await client.query(editionQuery)).scopes[scope]?.head
      const newest = head === undefined ? 0 : pageNumber(head)
      let name = head ?? null
      while (name !== null && pageNumber(name) > number) {
        name = (await client.query(headlinesPageQuery(scope, name))).older
      }
      if (name === null || pageNumber(name) !== number) return null
      const { headlines, leftOut } = await client.query(headlinesPageQuery(scope, name))
      return { headlines, leftOut, newer: number < newest - 1, older: number > 0 }
    },
  })
}

/** The newest few stories, for where nothing else is to be shown. */
export const latestQuery = queryOptions({
  queryKey: ['latest'],
  queryFn: async ({ client }): Promise<Headline[]> => {
    const head = (await client.query(editionQuery)).scopes.all?.head
    return head === undefined ? [] : toLatest((await client.query(headlinesPageQuery('all', head))).headlines)
  },
})

export function toLatest(headlines: readonly Headline[]): Headline[] {
  return headlines.slice(0, 6)
}
