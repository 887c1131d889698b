import type { QueryClient } from '@tanstack/react-query'
import { countries } from '#edition/country.ts'
import type { Edition } from '#edition/edition.ts'
import { files } from '#edition/files.ts'
import { idle, idleMoment } from '../idle.ts'
import { articleQuery } from '../queries/article.ts'
import { editionQuery } from '../queries/edition.ts'
import { headlinesPageQuery } from '../queries/headlines.ts'
import { toSiteUrl } from '../site-url.ts'
import { savesData } from './saves-data.ts'

/** What may be loaded before anybody asked for it, in bytes on the wire. */
const budget = 40_000

/**
 * Once the page has loaded and is idle, loads what is likely to be opened next: the head of each country and the first
 * articles, as far as the budget goes. Never under Save-Data. A failure here shows nowhere: it is tried again when asked.
 */
export function loadAhead(queryClient: QueryClient): void {
  if (savesData()) return
  const whenIdle = () => {
    idle(() => void load(queryClient).catch(() => undefined))
  }
  if (document.readyState === 'complete') whenIdle()
  else window.addEventListener('load', whenIdle, { once: true })
}

async function load(queryClient: QueryClient): Promise<void> {
  const edition = await queryClient.query(editionQuery)
  const head = edition.scopes.all?.head
  if (head === undefined) return
  const front = await queryClient.query(headlinesPageQuery('all', head))
  let spent = 0
  /** Loads a file if one of about its size still fits; what it really weighed is then known. */
  const loadWithin = async (url: string, likely: number, run: () => Promise<unknown>): Promise<number> => {
    if (spent + likely > budget) return likely
    await idleMoment()
    await run()
    const weight = weightOf(url) ?? likely
    spent += weight
    return weight
  }

  let likely = 3_000
  for (const { path } of front.headlines.slice(0, 3)) {
    const url = files.article(path)
    likely = Math.max(likely, await loadWithin(url, likely, () => queryClient.query(articleQuery(path))))
  }
  likely = (weightOf(files.headlines('all', head)) ?? 12_000) * 1.3
  for (const { slug, page } of countryHeads(edition)) {
    await loadWithin(files.headlines(slug, page), likely, () => queryClient.query(headlinesPageQuery(slug, page)))
  }
}

function countryHeads(edition: Edition) {
  return countries.flatMap(({ slug }) => {
    const scope = edition.scopes[slug]
    return scope && scope.count > 0 ? [{ slug, page: scope.head }] : []
  })
}

/** What a file of the edition weighed on the wire, where the browser tells. */
function weightOf(file: string): number | undefined {
  const url = new URL(toSiteUrl(`/data/${file}`), location.href).href
  const [entry] = performance.getEntriesByName(url, 'resource')
  return entry instanceof PerformanceResourceTiming && entry.encodedBodySize > 0 ? entry.encodedBodySize : undefined
}
