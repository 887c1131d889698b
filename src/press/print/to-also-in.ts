import type { Headline } from '#edition/headline.ts'
import type { Telling } from '../tellings/telling-finder.ts'

/**
 * Tells each telling of an event where else it is told. The first telling is the event's one card; `cards` are the headlines
 * that have one: all but the further tellings, in the order in which they came.
 *
 * @param tellings by path, the tellings of its event, the first one first.
 */
export function toAlsoIn(
  headlines: readonly Headline[],
  tellings: ReadonlyMap<string, readonly Telling[]>,
): { headlines: Headline[]; cards: Headline[] } {
  const told = headlines.map((headline): Headline => {
    const others = (tellings.get(headline.path) ?? []).filter(({ path }) => path !== headline.path)
    if (others.length === 0) return headline
    return { ...headline, alsoIn: others.map(({ source, path }) => ({ ...source, path })) }
  })
  return { headlines: told, cards: told.filter(({ path }) => (tellings.get(path)?.[0]?.path ?? path) === path) }
}
