import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { loadPageOf } from '#reader/routes.tsx'
import type { Page } from '../page.ts'
import { readTemplate, toHtml } from '../to-html.ts'
import { CssCutter } from './cut-css.ts'
import { drawPage } from './draw-page.tsx'
import type { Sources } from '../sources.ts'
import { loadPage } from './load-page.ts'

/** What a worker is started with. */
export interface WorkerData {
  sources: Sources
  /** The built site without its pages: index.html as vite wrote it, and the style sheet. */
  template: string
  css: string
  /** The site as it is, and where pages that differ from it are put. */
  dist: string
  next: string
}

const { sources, template, css, dist, next } = workerData as WorkerData
const taken = readTemplate(template)
const cutter = new CssCutter(css)
const ready = Promise.all(['/2025/12/', '/page/', '/rates/', '/about/'].map(loadPageOf))

/** Each message is a batch of pages; the answer names the files that differ from the site's. */
parentPort?.on('message', (pages: Page[]) => {
  void ready.then(() => {
    parentPort?.postMessage(pages.filter(writePage).map(({ file }) => file))
  })
})

/** Writes a page beside the site, unless the site has these bytes. */
function writePage(page: Page): boolean {
  const loaded = loadPage(page, sources)
  const root = drawPage(loaded, sources.base)
  const { frame, base } = sources
  const own = loaded.article && { article: loaded.article }
  const html = toHtml(taken, { page, frame, base, ...own, root, data: loaded.data, css: cutter.cut(root) })
  const bytes = Buffer.from(html)
  if (readIfThere(join(dist, page.file))?.equals(bytes)) return false
  const place = join(next, page.file)
  mkdirSync(dirname(place), { recursive: true })
  writeFileSync(place, bytes)
  return true
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file)
  } catch {
    return undefined
  }
}
