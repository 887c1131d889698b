import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { files } from '#edition/files.ts'
import { toFrame } from '#reader/frame.ts'
import { listPages } from './list-pages.ts'
import { ownInputs, sharedInputs, type PageRecord } from './page-record.ts'
import { drawPages } from './render/worker-pool.ts'
import type { Page } from './page.ts'
import { loadFile, type Sources } from './sources.ts'

/** The built code of a site, before it has any pages. */
export interface Shell {
  /** Changes with the code, the styles, the base and the mode. */
  version: string
  /** The page that vite built, and the style sheet it names. */
  template: string
  css: string
  /** The script of the threads that draw pages. */
  worker: string
}

interface WriteOptions {
  shell: Shell
  /** The edition's folder. */
  data: string
  base: string
  /** The site as it is, and where pages that differ from it are put. */
  dist: string
  next: string
  /** What the site's pages were made from. */
  former: PageRecord
}

/**
 * Draws every page of an edition whose inputs are not those of the former build, and puts those that differ from the
 * site's into `next`. Returns their files, and what all pages are made from now.
 */
export async function writePages(options: WriteOptions): Promise<{ written: string[]; record: PageRecord }> {
  const { shell, data, base, dist, next, former } = options
  const edition = loadFile(data, 'edition', files.edition)
  const quotes = loadFile(data, 'quotes', files.quotes)
  const sources: Sources = { data, edition, frame: toFrame(edition), quotes, base }
  const record: PageRecord = { shared: sharedInputs(shell.version, sources), pages: {} }
  const isSame = ({ file }: Page, inputs: string) =>
    record.shared === former.shared && former.pages[file] === inputs && existsSync(join(dist, file))

  function* changed(): Generator<Page> {
    const load = {
      page: (scope: string, page: string) => loadFile(data, 'headlines', files.headlines(scope, page)),
      article: (path: string) => loadFile(data, 'article', files.article(path)),
      removals: () => loadFile(data, 'removals', files.removals),
    }
    for (const page of listPages(edition, load)) {
      const inputs = ownInputs(page, sources)
      record.pages[page.file] = inputs
      if (!isSame(page, inputs)) yield page
    }
  }
  const { template, css, worker } = shell
  const written = await drawPages(changed(), worker, { sources, template, css, dist, next })
  return { written, record }
}
