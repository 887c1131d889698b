import { join } from 'node:path'
import { namesIn } from '../archive/names-in.ts'
import { fileStamp } from './file-stamp.ts'

/** By the folders of an edition's articles, pages, shelves and search index, what changes when a file comes to one, is written anew or goes. */
export function stampOutput(out: string): Record<string, string> {
  const years = namesIn(join(out, 'articles')).map((year) => `articles/${year}`)
  const inner = ['articles', ...years, 'headlines', 'search'].flatMap((folder) =>
    namesIn(join(out, folder)).map((name) => `${folder}/${name}`),
  )
  const folders = [...inner, 'topics', 'authors']
  return Object.fromEntries(folders.sort().map((folder) => [folder, fileStamp(join(out, folder))]))
}
