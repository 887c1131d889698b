import type { Draft } from '../intake/draft.ts'
import { toIdKey } from './to-id-key.ts'

/** Two items of one guid are two versions of a story; more, of different links, are the work of a careless generator. */
const careless = 3

/**
 * Takes away ids that do not tell the items of one feed apart, such as the newsroom's front page as everybody's link: with
 * them one story would take the place of another. An item always keeps an id.
 */
export function dropSharedIds(drafts: readonly Draft[]): Draft[] {
  const bearers = new Map<string, Set<string>>()
  const strongest = new Map<string, Set<string>>()
  for (const { ids } of drafts) {
    const keys = ids.map(toIdKey)
    for (const key of keys) add(key === keys[0] ? strongest : bearers, key, keys.join('\n'))
  }
  return drafts.map((draft) => {
    const [first = '', ...others] = draft.ids
    const telling = others.filter((id) => (bearers.get(toIdKey(id))?.size ?? 0) < 2 && !strongest.has(toIdKey(id)))
    const shared = (strongest.get(toIdKey(first))?.size ?? 0) >= careless
    return { ...draft, ids: shared && telling.length > 0 ? telling : [first, ...telling] }
  })
}

function add(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key)
  if (set) set.add(value)
  else sets.set(key, new Set([value]))
}
