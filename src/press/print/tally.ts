import type { Edition } from '#edition/edition.ts'
import type { Headline } from '#edition/headline.ts'

/** What an edition's index tells of its stories as a whole. */
export interface Tally {
  /** In the order of their first stories; each with the address that its newest story gives it. */
  sources: Edition['sources']
  /** The newest publishedAt or updatedAt; empty where there is no story. */
  updatedAt: string
}

/** @param headlines oldest first. @param known of those before them. */
export function tally(headlines: readonly Headline[], known: Tally): Tally {
  const sources = new Map(known.sources.map((source) => [source.name, source]))
  let { updatedAt } = known
  for (const headline of headlines) {
    const { source } = headline
    const told = sources.get(source.name)
    sources.set(source.name, { ...told, ...source, count: (told?.count ?? 0) + 1 })
    for (const instant of [headline.publishedAt, headline.updatedAt ?? '']) if (instant > updatedAt) updatedAt = instant
  }
  return { sources: [...sources.values()], updatedAt }
}
