import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { errorCode } from '../archive/error-code.ts'
import { fileStamp } from './file-stamp.ts'

/** By the folders of an edition's articles, pages and search index, what changes when a file comes to one, is written anew or goes. */
export function stampOutput(out: string): Record<string, string> {
  const years = namesIn(join(out, 'articles')).map((year) => `articles/${year}`)
  const folders = ['articles', ...years, 'headlines', 'search'].flatMap((folder) =>
    namesIn(join(out, folder)).map((name) => `${folder}/${name}`),
  )
  return Object.fromEntries(folders.map((folder) => [folder, fileStamp(join(out, folder))]))
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort()
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return []
    throw error
  }
}
