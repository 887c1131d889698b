import { readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { errorCode } from '../archive/error-code.ts'

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
