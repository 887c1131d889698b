import { createHash } from 'node:crypto'
import type { Story } from '../articles/story.ts'
import { toIdKey } from './to-id-key.ts'

/** What decides between two versions of a story, and stays small however long the story is. */
export interface Version {
  updatedAt: string
  publishedAt: string
  /** Of what the story says: not of its addresses, its ids, when it was updated, or what was wrong with its source. */
  hash: string
}

export function toVersion(story: Story): Version {
  const { path: _path, ids: _ids, oldAddresses: _old, undated: _undated, unsafe: _unsafe, ...said } = story
  const { original, updatedAt, editSeen: _seen, ...rest } = said
  const content = { ...rest, original: original && toIdKey(original) }
  const hash = createHash('sha256')
    .update(JSON.stringify(sorted(content)))
    .digest('hex')
  return { updatedAt: updatedAt ?? '', publishedAt: story.publishedAt, hash }
}

/** Above 0 when `a` wins: the later updatedAt, then the later publishedAt, then the greater hash. */
export function compareVersions(a: Version, b: Version): number {
  return compare(a.updatedAt, b.updatedAt) || compare(a.publishedAt, b.publishedAt) || compare(a.hash, b.hash)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([a], [b]) => compare(a, b))
  return Object.fromEntries(entries.filter(([, part]) => part !== undefined).map(([key, part]) => [key, sorted(part)]))
}
