import type { Edition, Scope } from '#edition/edition.ts'
import type { Headline } from '#edition/headline.ts'
import type { Settings } from '../settings.ts'

/** The index stays below 3 KB: of the sources the largest are told, as many as there is room for. */
const sourcesTold = 12
const largest = 3000

/** The index of an edition. @param headlines oldest first, one at least. */
export function toEdition(settings: Settings, headlines: readonly Headline[], scopes: Record<string, Scope>): Edition {
  const sources = toSources(headlines)
  const edition: Edition = {
    format: 1,
    title: settings.title,
    ...(settings.url !== undefined && { url: settings.url }),
    language: settings.language,
    timeZone: settings.timeZone,
    updatedAt: newestInstant(headlines),
    ...(settings.sample === true && { sample: true as const }),
    scopes,
    sources: sources.slice(0, sourcesTold),
  }
  while (edition.sources.length > 0 && Buffer.byteLength(JSON.stringify(edition)) > largest) edition.sources.pop()
  return edition
}

function newestInstant(headlines: readonly Headline[]): string {
  let newest = ''
  for (const { publishedAt, updatedAt = '' } of headlines) {
    for (const instant of [publishedAt, updatedAt]) if (instant > newest) newest = instant
  }
  return newest
}

/** By count, the largest first; each with the address that its newest story gives it. */
function toSources(headlines: readonly Headline[]): Edition['sources'] {
  const byName = new Map<string, Edition['sources'][number]>()
  for (const { source } of headlines) {
    const told = byName.get(source.name)
    byName.set(source.name, { ...told, ...source, count: (told?.count ?? 0) + 1 })
  }
  return [...byName.values()].sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
}
