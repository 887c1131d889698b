import type { Story } from '../articles/story.ts'
import { toIdKey } from './to-id-key.ts'

/** By what a story is known, besides its address. */
export type Known = Pick<Story, 'ids' | 'oldAddresses'>

/** All by which a story is or was known; of two ways to write one id the story's own. `isFree` tells ids' keys that are no other story's. */
export function mergeKnown(story: Known, former: Known | undefined, isFree: (key: string) => boolean): Known {
  const ids = new Map<string, string>()
  for (const id of [...story.ids, ...(former?.ids ?? [])]) {
    const key = toIdKey(id)
    if (isFree(key) && !ids.has(key)) ids.set(key, id)
  }
  const addresses = new Set([...(story.oldAddresses ?? []), ...(former?.oldAddresses ?? [])])
  return { ids: [...ids.values()], ...(addresses.size > 0 && { oldAddresses: [...addresses].sort() }) }
}
