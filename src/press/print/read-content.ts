import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { archiveFolder } from '../archive/open-archive.ts'
import { listArchive } from '../archive/list-archive.ts'
import { openRegister, type Register } from '../archive/open-register.ts'
import { openTombstones, toTakenDown, type Tombstone } from '../archive/tombstones.ts'
import type { ReadStory } from './gather-stories.ts'
import { readArchive } from './read-archive.ts'
import { listArticles, readArticles, type ReadArticlesOptions } from './read-articles.ts'

/** All stories of a content folder, read as they are asked for: the archive's, then those written here. */
export interface ContentStories {
  count: number
  stories: AsyncIterable<ReadStory>
  /** Where the addresses of stories are kept that had none before; to be saved once the stories are read. */
  register: Register
  /** Those that were taken down: they are not among the stories. */
  removed: readonly Tombstone[]
}

export function readContent(content: string, options: Omit<ReadArticlesOptions, 'register'>): ContentStories {
  const archive = archiveFolder(content)
  const tombstones = openTombstones(archive)
  const paths = listArchive(archive).filter((path) => tombstones.at(path) === undefined)
  const articles = listArticles(content)
  const taken = new Set(paths)
  const register = openRegister(archive, {
    isTaken: (path) => taken.has(path) || tombstones.at(path) !== undefined,
    isThere: (file) => existsSync(join(content, 'articles', file)),
  })
  async function* stories(): AsyncGenerator<ReadStory> {
    yield* readArchive(archive, paths)
    for await (const read of readArticles(content, articles, { ...options, register })) {
      const removed = 'story' in read ? tombstones.at(read.story.path) : undefined
      yield removed ? { source: 'articles', item: read.item, reason: toTakenDown(removed) } : read
    }
  }
  return { count: paths.length + articles.length, stories: stories(), register, removed: tombstones.all }
}
