import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { archiveFolder } from '../archive/open-archive.ts'
import { listArchive } from '../archive/list-archive.ts'
import { openRegister, type Register } from '../archive/open-register.ts'
import { openTombstones, toTakenDown, type Tombstone } from '../archive/tombstones.ts'
import type { ReadStory } from './gather-stories.ts'
import { listArticles } from './list-articles.ts'
import { readArchive } from './read-archive.ts'
import type { ReadArticlesOptions } from './read-articles.ts'
import { toRights } from './to-rights.ts'

/** All stories of a content folder, each in a file of its own: those of the archive, and those written here. */
export interface Content {
  /** Relative to the content folder, in order: `archive/2025/12/some-slug.json`, `articles/some-slug.md`. */
  files: readonly string[]
  /** Reads stories as they are asked for: all of them, or those of some of the files. */
  read: (files?: ReadonlySet<string>) => AsyncIterable<ReadStory>
  /** Where the addresses of stories are kept that had none before; to be saved once the stories are read. */
  register: Register
  /** Those that were taken down: they are not among the stories. */
  removed: readonly Tombstone[]
}

const [imported, written] = ['archive/', 'articles/']

export function readContent(content: string, options: Omit<ReadArticlesOptions, 'register'>): Content {
  const archive = archiveFolder(content)
  const tombstones = openTombstones(archive)
  const paths = listArchive(archive).filter((path) => tombstones.at(path) === undefined)
  const { files: articles, closed } = listArticles(content)
  const taken = new Set(paths)
  const register = openRegister(archive, {
    isTaken: (path) => taken.has(path) || tombstones.at(path) !== undefined,
    isThere: (file) =>
      existsSync(join(content, 'articles', file)) || closed.some(({ item }) => file.startsWith(`${item}/`)),
  })
  async function* read(files?: ReadonlySet<string>): AsyncGenerator<ReadStory> {
    const archived = paths.filter((path) => files?.has(toArchived(path)) ?? true)
    for (const one of readArchive(archive, archived))
      yield 'story' in one ? { ...one, story: toRights(one.story, options.settings) } : one
    yield* closed
    const wanted = articles.filter((file) => files?.has(written + file) ?? true)
    if (wanted.length === 0) return
    const { readArticles } = await import('./read-articles.ts')
    for await (const one of readArticles(content, wanted, { ...options, register })) {
      const removed = 'story' in one ? tombstones.at(one.story.path) : undefined
      yield removed ? { source: 'articles', item: one.item, reason: toTakenDown(removed) } : one
    }
  }
  const files = [...paths.map(toArchived), ...articles.map((file) => written + file)]
  return { files, read, register, removed: tombstones.all }
}

function toArchived(path: string): string {
  return `${imported}${path}.json`
}
