import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { storyAddress } from '#reader/addresses.ts'
import { files } from '#edition/files.ts'
import { parseFile } from '#edition/parse-file.ts'
import { listPages } from './list-pages.ts'
import { toHtml } from './to-html.ts'

/**
 * Writes a folder with an index.html for every address of the site in `folder` (vite's build with the edition in
 * `data/`), and 404.html for those it doesn't have. Returns how many were written.
 */
export function writePages(folder: string, base: string): number {
  const template = readFileSync(join(folder, 'index.html'), 'utf8')
  const load = (file: string): unknown => JSON.parse(readFileSync(join(folder, 'data', file), 'utf8'))
  const edition = parseFile('edition', load(files.edition))
  const pages = listPages(edition, {
    page: (scope, page) => parseFile('headlines', load(files.headlines(scope, page))),
    article: (path) => parseFile('article', load(files.article(path))),
  })
  let written = 0
  const removed = Object.keys(parseFile('removals', load(files.removals)))
  const title = `Taken down · ${edition.title}`
  const description = 'This story was taken down by its editors.'
  const gone = removed.map((path) => ({ file: `${path}/index.html`, address: storyAddress(path), title, description }))
  for (const page of [...pages, ...gone]) {
    const path = join(folder, page.file)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, toHtml(template, page, edition, base))
    written++
  }
  return written
}
