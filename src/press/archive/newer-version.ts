import type { Story } from '../articles/story.ts'
import { compareVersions, toVersion } from './compare-versions.ts'

/**
 * What the archive should hold once `incoming` has arrived and it held `held`: the winner of the two, or null when
 * nothing is to change. A source that edits a story without saying when is taken to have edited it `now`; where it did say
 * so of the held version, one without a word of that is the older one. Another source's version of the same story must be
 * newer by its own word.
 */
export function newerVersion(held: Story, incoming: Story, now: string): Story | null {
  const [old, fresh] = [toVersion(held), toVersion(incoming)]
  if (old.hash === fresh.hash) return fresh.updatedAt > old.updatedAt ? incoming : null
  const isTold = held.updatedAt !== undefined && held.editSeen !== true
  const edited = incoming.updatedAt === undefined && incoming.source.name === held.source.name && !isTold
  const updatedAt = now > incoming.publishedAt ? now : incoming.publishedAt
  const dated: Story = edited ? { ...incoming, updatedAt, editSeen: true } : incoming
  return compareVersions(toVersion(dated), old) > 0 ? dated : null
}
