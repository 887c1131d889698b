import type { Story } from '../articles/story.ts'
import { compareVersions, toVersion } from './compare-versions.ts'

/**
 * What the archive should hold once `incoming` has arrived and it held `held`: the winner of the two, or null when
 * nothing is to change. What a source says now is an edit of what it said before, unless it says itself that it is older; where
 * it did say when the held version is of, one without a word of that is the older one. An edit without a time of its own is
 * taken to have been made `now`. Another source's version of the same story must be newer by its own word.
 */
export function newerVersion(held: Story, incoming: Story, now: string): Story | null {
  const [old, fresh] = [toVersion(held), toVersion(incoming)]
  if (old.hash === fresh.hash) return fresh.updatedAt > old.updatedAt ? incoming : null
  if (incoming.source.name === held.source.name) {
    const told = held.editSeen === true ? undefined : held.updatedAt
    if (told !== undefined && told === incoming.updatedAt) return incoming
    if (told === undefined && fresh.updatedAt <= old.updatedAt) return { ...incoming, ...seenEdit(incoming, now) }
  }
  return compareVersions(fresh, old) > 0 ? incoming : null
}

function seenEdit({ publishedAt }: Story, now: string): Pick<Story, 'updatedAt' | 'editSeen'> {
  return { updatedAt: now > publishedAt ? now : publishedAt, editSeen: true }
}
