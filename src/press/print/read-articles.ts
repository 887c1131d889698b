import { readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { errorCode } from '../archive/error-code.ts'
import type { Register } from '../archive/open-register.ts'
import type { Settings } from '../settings.ts'
import type { ReadStory } from './gather-stories.ts'
import type { PictureReader } from './local-pictures.ts'

export interface ReadArticlesOptions {
  settings: Settings
  now: Date
  pictures: PictureReader
  register: Register
}

/** The stories written here, as paths below `content/articles/`, in order; hidden files are passed over. */
export function listArticles(content: string): string[] {
  const folder = join(content, 'articles')
  try {
    return readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && /\.(?:md|markdown)$/i.test(entry.name))
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .filter((file) => !/(?:^|\/)\./.test(file))
      .sort()
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return []
    throw error
  }
}

export async function* readArticles(
  content: string,
  articles: readonly string[],
  options: ReadArticlesOptions,
): AsyncGenerator<ReadStory> {
  for (const file of articles) yield await Promise.resolve({ source: 'articles', item: file, reason: 'not yet' })
}
