import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parentPort, threadId, workerData } from 'node:worker_threads'
import { loadPageOf } from '#reader/routes.tsx'
import type { ListedPage } from '../page.ts'
import { readTemplate, toHtml } from '../to-html.ts'
import { CssCutter } from './cut-css.ts'
import { drawPage } from './draw-page.tsx'
import type { Sources } from '../sources.ts'
import { loadPage } from './load-page.ts'
import { loadPageWords, type PageWords } from '../words/page-words.ts'

/** The built site without its pages: index.html as vite wrote it, and the style sheet. It is there before the edition is. */
export interface Shell {
  template: string
  css: string
}

/** The site that pages are drawn for. */
export interface DrawnSite {
  sources: Sources
  /** The site as it is, and the folder that pages that differ from it are put into. */
  dist: string
  next: string
}

/** A page that differs from the site's: the file that it is to be there, and where it lies until then. */
export interface DrawnPage {
  file: string
  at: string
}

const shell = workerData as Shell
const template = readTemplate(shell.template)
const cutter = new CssCutter(shell.css)
const pageReady = Promise.all(
  ['/2025/12/', '/page/', '/topic/', '/rates/', '/rates/kgs/', '/search/', '/saved/', '/about/'].map(loadPageOf),
)

/** The first message is the site; each after it a batch of pages, whose answer tells of those that differ from the site's. */
parentPort?.once('message', (site: DrawnSite) => {
  const writer = Promise.all([loadPageWords(site.sources.frame.language), pageReady]).then(([words]) =>
    pageWriter(site, words),
  )
  parentPort?.on('message', (pages: ListedPage[]) => {
    void writer.then((write) => {
      parentPort?.postMessage(pages.flatMap(write))
    })
  })
})

/**
 * Returns what writes a page beside the site, unless the site has these bytes. All lie in one folder: a folder for each would cost
 * as much as drawing.
 */
function pageWriter({ sources, dist, next }: DrawnSite, words: PageWords) {
  const { frame, base } = sources
  let count = 0
  return (listed: ListedPage): DrawnPage[] => {
    const loaded = loadPage(listed, sources, words.head)
    const { page, data, article } = loaded
    const root = drawPage(loaded, base, words.first)
    const html = toHtml(template, {
      page,
      frame,
      base,
      words,
      ...(article && { article }),
      root,
      data,
      css: cutter.cut(root),
    })
    const file = join(dist, page.file)
    if (existsSync(file) && readFileSync(file).equals(Buffer.from(html))) return []
    count += 1
    const at = join(next, `${threadId}-${count}.html`)
    writeFileSync(at, html)
    return [{ file: page.file, at }]
  }
}
