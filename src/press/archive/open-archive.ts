import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Story } from '../articles/story.ts'
import type { LeftOut } from '../report.ts'
import { compareVersions, toVersion, type Version } from './compare-versions.ts'
import { freePath } from './free-path.ts'
import { openIdIndex } from './id-index.ts'
import { listArchive } from './list-archive.ts'
import { newerVersion } from './newer-version.ts'
import { readStory, storyFile, toStoryText } from './story-file.ts'
import { mergeKnown, type Known } from './merge-known.ts'
import { toIdKey } from './to-id-key.ts'
import { openTombstones, type Tombstone } from './tombstones.ts'
import { writeWhole } from './write-whole.ts'

/** The stories that were imported, by what tells one from another. */
export interface Archive {
  /** Files of the archive that cannot be used; they are left as they are, and so is their address. */
  leftOut: LeftOut[]
  /** The story with any of these ids, as it was before this run of the press. */
  find: (ids: readonly string[]) => Story | undefined
  /** The story with any of these ids, where it was taken down for good: it is not to be put back. */
  findRemoved: (ids: readonly string[]) => Tombstone | undefined
  /** The story that had this address, where it was taken down for good. */
  removedAt: (path: string) => Tombstone | undefined
  /**
   * Keeps a story. Returns by how many there are now more stories that differ from what was there before this run: 1 for a
   * new or an edited one, 0 when nothing changed, -1 when a second version showed the first to be no edit.
   */
  put: (story: Story) => number
  /** Keeps by what each story is known for the next run, which then need not read them all. */
  close: () => void
}

/** What this run has put at an address: which version, and what lay there before (`kept`: what still lies there). */
interface Put {
  version: Version
  before: Story | 'nothing' | 'kept'
  wanted: string
}

/**
 * Opens `content/archive/`, whose lock the caller holds. `reserved` are addresses that stories outside the archive have;
 * those of stories that were taken down are not given again either. Of a story only its ids are kept in memory.
 */
export function openArchive(
  folder: string,
  { now, reserved, cache }: { now: string; reserved: ReadonlySet<string>; cache?: string },
): Archive {
  mkdirSync(folder, { recursive: true })
  const paths = new Set(listArchive(folder))
  const index = openIdIndex(folder, cache)
  const tombstones = openTombstones(folder)
  /** By the ids' keys. */
  const pathOfId = new Map<string, string>()
  const puts = new Map<string, Put>()
  const changed = new Set<string>()
  const leftOut: LeftOut[] = []

  for (const path of paths) {
    const keys = index.keysOf(path)
    if (keys instanceof Error) leftOut.push({ source: 'archive', item: `${path}.json`, reason: keys.message })
    else for (const key of keys) if (!pathOfId.has(key)) pathOfId.set(key, path)
  }

  const held = (path: string): Story | undefined => {
    const read = readStory(folder, path)
    return 'story' in read ? read.story : undefined
  }
  const pathOf = (ids: readonly string[]) =>
    ids.map((id) => pathOfId.get(toIdKey(id))).find((path) => path !== undefined)
  const before = (path: string): Story | undefined => {
    const put = puts.get(path)
    if (put === undefined || put.before === 'kept') return held(path)
    return put.before === 'nothing' ? undefined : put.before
  }

  return {
    leftOut,
    find: (ids) => {
      const path = pathOf(ids)
      return path === undefined ? undefined : before(path)
    },
    findRemoved: tombstones.find,
    removedAt: tombstones.at,
    put: (story) => {
      const already = changed.size
      const path = pathOf(story.ids)
      if (path === undefined) add(story)
      else update(path, story)
      return changed.size - already
    },
    close: () => {
      index.save()
    },
  }

  function update(path: string, story: Story): void {
    const put = puts.get(path)
    const version = toVersion(story)
    if (put && compareVersions(version, put.version) <= 0) {
      learn(path, story)
      return
    }
    const known = held(path)
    if (put?.before === 'nothing' && put.wanted !== story.path) {
      forget(path, known?.ids ?? [])
      add(story, known)
      return
    }
    const old = before(path)
    const winner = old ? newerVersion(old, story, now) : story
    if (winner === null && (put === undefined || put.before === 'kept')) {
      puts.set(path, { version, before: 'kept', wanted: path })
      learn(path, story)
      return
    }
    keep(
      path,
      winner ?? old ?? story,
      mergeKnown(story, known, () => true),
    )
    if (winner === null) changed.delete(path)
    const came = put?.before === 'nothing' ? 'nothing' : (old ?? 'nothing')
    puts.set(path, { version, before: came, wanted: story.path })
  }

  function keep(path: string, story: Story, former?: Known): void {
    const known = mergeKnown(story, former, (key) => (pathOfId.get(key) ?? path) === path)
    writeWhole(storyFile(folder, path), toStoryText({ ...story, ...known, path }), { durable: true })
    index.set(path, known.ids)
    paths.add(path)
    changed.add(path)
    for (const id of known.ids) pathOfId.set(toIdKey(id), path)
  }

  function add(story: Story, former?: Known): void {
    const isTaken = (path: string) => paths.has(path) || reserved.has(path) || tombstones.at(path) !== undefined
    const path = freePath(story.path, isTaken)
    keep(path, story, former)
    puts.set(path, { version: toVersion(story), before: 'nothing', wanted: story.path })
  }

  /** For a better version of a story that came in this very run: its address is not out yet and follows what it asks for. */
  function forget(path: string, ids: readonly string[]): void {
    rmSync(storyFile(folder, path))
    index.set(path)
    paths.delete(path)
    changed.delete(path)
    puts.delete(path)
    for (const id of ids) pathOfId.delete(toIdKey(id))
  }

  /** What this story was not known by is kept with it, so that it is found by that too. */
  function learn(path: string, { ids, oldAddresses = [] }: Known): void {
    const story = held(path)
    const isKnown =
      ids.every((id) => pathOfId.has(toIdKey(id))) &&
      oldAddresses.every((address) => story?.oldAddresses?.includes(address))
    if (story !== undefined && !isKnown) keep(path, story, { ids, oldAddresses })
  }
}

/** Where the archive of a content folder lies. */
export function archiveFolder(content: string): string {
  return join(content, 'archive')
}
