import type { QueryClient } from '@tanstack/react-query'
import { countries } from '#edition/country.ts'
import { files } from '#edition/files.ts'
import { articleQuery } from '../queries/article.ts'
import { editionQuery } from '../queries/edition.ts'
import { headlinesPageQuery } from '../queries/headlines.ts'
import { toSiteUrl } from '../site-url.ts'
import { savesData } from './saves-data.ts'

/** What may be loaded before anybody asked for it, in bytes on the wire. */
const budget = 40_000

/**
 * Loads what is likely to be opened next, as far as the budget goes: the first articles and the head of each country. It begins as soon
 * as the scripts are there, so that the line works while the page is taken over. Never under Save-Data. A failure here shows
 * nowhere: it is tried again when asked.
 */
export function loadAhead(queryClient: QueryClient): void {
  if (!savesData()) void load(queryClient).catch(() => undefined)
}

async function load(queryClient: QueryClient): Promise<void> {
  const edition = await queryClient.query(editionQuery)
  const head = edition.scopes.all?.head
  if (head === undefined) return
  const front = await queryClient.query(headlinesPageQuery('all', head))
  const articles = front.headlines.slice(0, 3).map(({ path }) => ({
    file: files.article(path),
    run: () => queryClient.query(articleQuery(path)),
  }))
  const heads = countries.flatMap(({ slug }) => {
    const { count = 0, head: page = '' } = edition.scopes[slug] ?? {}
    const run = () => queryClient.query(headlinesPageQuery(slug, page))
    return count > 0 ? [{ file: files.headlines(slug, page), run }] : []
  })

  const first = [...articles, ...heads.splice(0, 2)]
  await Promise.all(first.map(({ run }) => run()))
  // Now it is known what a head weighs here: as many more as fit.
  const weights = first.map(({ file }) => weightOf(file))
  const left = budget - weights.reduce((sum, weight) => sum + weight)
  await Promise.all(heads.slice(0, Math.floor(left / Math.max(...weights))).map(({ run }) => run()))
}

/** What a file of the edition weighed on the wire; where the browser does not tell, what such a file may weigh. */
function weightOf(file: string): number {
  const url = new URL(toSiteUrl(`/data/${file}`), location.href).href
  const [entry] = performance.getEntriesByName(url, 'resource')
  return entry instanceof PerformanceResourceTiming && entry.encodedBodySize > 0 ? entry.encodedBodySize : 8_000
}
