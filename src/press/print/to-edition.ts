import type { Edition, Scope } from '#edition/edition.ts'
import type { Settings } from '../settings.ts'
import type { Tally } from './tally.ts'

/** The index stays below 3 KB: of the sources the largest are told, as many as there is room for. */
const sourcesTold = 12
const largest = 3000

/** The index of an edition. */
export function toEdition(
  settings: Settings,
  { sources, updatedAt }: Tally,
  scopes: Record<string, Scope>,
  search: string,
): Edition {
  const byCount = sources.toSorted((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
  const edition: Edition = {
    format: 1,
    title: settings.title,
    ...(settings.url !== undefined && { url: settings.url }),
    language: settings.language,
    timeZone: settings.timeZone,
    updatedAt,
    ...(settings.sample === true && { sample: true as const }),
    scopes,
    search,
    sources: byCount.slice(0, sourcesTold),
  }
  while (edition.sources.length > 0 && Buffer.byteLength(JSON.stringify(edition)) > largest) edition.sources.pop()
  return edition
}
