import { queryOptions, type QueryClient } from '@tanstack/react-query'
import type { Edition } from '#edition/edition.ts'
import { files } from '#edition/files.ts'
import type { Headline } from '#edition/headline.ts'
import { parseFile } from '#edition/parse-file.ts'
import { load } from '../load-file.ts'
import { editionQuery } from '../queries/edition.ts'
import { headlinesPageQuery } from '../queries/headlines.ts'
import { quotesQuery } from '../queries/quotes.ts'

/** The edition as its host has it now, asked for only when somebody looks; null where it can't be had. */
export const presentEditionQuery = queryOptions({
  queryKey: ['present-edition'],
  queryFn: ({ signal }) =>
    load(files.edition, (value) => parseFile('edition', value), signal, 'no-cache').catch(() => null),
  enabled: false,
})

/** Whether lists have changed between two editions. One that is older than what is shown comes from some cache. */
export function isNewer(present: Edition, shown: Edition, scopes: readonly string[]): boolean {
  const differs = scopes.some((scope) => present.scopes[scope]?.head !== shown.scopes[scope]?.head)
  return differs && present.updatedAt >= shown.updatedAt
}

/** The stories of some scopes in an edition that are not among the shown ones and no older than they, newest first. */
export async function loadNewStories(
  queryClient: QueryClient,
  edition: Edition,
  scopes: readonly string[],
  shown: readonly Headline[],
): Promise<Headline[]> {
  const heads = scopes.flatMap((scope) => {
    const head = edition.scopes[scope]?.head
    return head === undefined ? [] : [headlinesPageQuery(scope, head)]
  })
  const pages = await Promise.all(heads.map((head) => queryClient.query(head)))
  return findNew(
    pages.flatMap(({ headlines }) => headlines),
    shown,
  )
}

export function findNew(present: readonly Headline[], shown: readonly Headline[]): Headline[] {
  const known = new Set(shown.map(({ path }) => path))
  const from = shown.reduce((oldest, { publishedAt }) => (publishedAt < oldest ? publishedAt : oldest), '9')
  const found = new Map(
    present.flatMap((headline) =>
      known.has(headline.path) || (shown.length > 0 && headline.publishedAt < from) ? [] : [[headline.path, headline]],
    ),
  )
  return [...found.values()].sort((one, other) => (one.publishedAt < other.publishedAt ? 1 : -1))
}

/** From now on this edition is the page's. What it may have corrected is asked for again when it is needed. */
export function showEdition(queryClient: QueryClient, edition: Edition): void {
  queryClient.setQueryData(editionQuery.queryKey, edition)
  void queryClient.invalidateQueries({ queryKey: ['article'], refetchType: 'none' })
  void queryClient
    .invalidateQueries({ queryKey: quotesQuery.queryKey })
    .then(() => queryClient.invalidateQueries({ queryKey: ['ticker'] }))
}
