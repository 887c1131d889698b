import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { files } from '#edition/files.ts'
import { parseFile } from '#edition/parse-file.ts'
import { toFrame } from '#reader/frame.ts'
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
  const article = (path: string) => parseFile('article', load(files.article(path)))
  const pages = listPages(edition, {
    page: (scope, page) => parseFile('headlines', load(files.headlines(scope, page))),
    article,
    removals: () => parseFile('removals', load(files.removals)),
  })
  const frame = toFrame(edition)
  let written = 0
  for (const page of pages) {
    const path = join(folder, page.file)
    mkdirSync(dirname(path), { recursive: true })
    const own = page.kind === 'article' && { article: article(page.headline.path) }
    writeFileSync(path, toHtml(template, { page, frame, base, ...own }))
    written++
  }
  return written
}
