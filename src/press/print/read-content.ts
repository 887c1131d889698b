import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { archiveFolder } from '../archive/open-archive.ts'
import { listArchive } from '../archive/list-archive.ts'
import { openRegister, type Register } from '../archive/open-register.ts'
import type { ReadStory } from './gather-stories.ts'
import { readArchive } from './read-archive.ts'
import { listArticles, readArticles, type ReadArticlesOptions } from './read-articles.ts'

/** All stories of a content folder, read as they are asked for: the archive's, then those written here. */
export interface ContentStories {
  count: number
  stories: AsyncIterable<ReadStory>
  /** Where the addresses of stories are kept that had none before; to be saved once the stories are read. */
  register: Register
}

export function readContent(content: string, options: Omit<ReadArticlesOptions, 'register'>): ContentStories {
  const archive = archiveFolder(content)
  const paths = listArchive(archive)
  const articles = listArticles(content)
  const taken = new Set(paths)
  const register = openRegister(archive, {
    isTaken: (path) => taken.has(path),
    isThere: (file) => existsSync(join(content, 'articles', file)),
  })
  async function* stories() {
    yield* readArchive(archive, paths)
    yield* readArticles(content, articles, { ...options, register })
  }
  return { count: paths.length + articles.length, stories: stories(), register }
}
