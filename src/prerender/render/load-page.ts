import type { Article } from '#edition/article.ts'
import type { Body } from '#edition/body.ts'
import { files } from '#edition/files.ts'
import type { FileKind } from '#edition/parse-file.ts'
import type { PageData } from '#reader/hydration/page-data.ts'
import { toLatest } from '#reader/queries/headlines.ts'
import { toTicker } from '#reader/queries/quotes.ts'
import type { Page } from '../page.ts'
import { loadFile, type Sources } from '../sources.ts'
import { settleBody } from './settle-body.ts'

export interface LoadedPage {
  data: PageData
  /** Of an article and of the About page. */
  body?: Body
  article?: Article
}

/** Loads what a page is drawn from. */
export function loadPage(page: Page, { data: folder, edition, frame, quotes }: Sources): LoadedPage {
  const load = <Kind extends FileKind>(kind: Kind, file: string) => loadFile(folder, kind, file)
  const always = { address: page.address ?? null, ticker: toTicker(quotes) }
  switch (page.kind) {
    case 'front':
    case 'country': {
      const { scope, head: name } = page
      const head = { scope, name, page: load('headlines', files.headlines(scope, name)) }
      return { data: { ...always, edition, head } }
    }
    case 'numbered': {
      const { scope, number, name, newer } = page
      const { headlines, leftOut } = load('headlines', files.headlines(scope, name))
      return {
        data: { ...always, frame, numbered: { scope, number, page: { headlines, leftOut, newer, older: number > 0 } } },
      }
    }
    case 'article': {
      const { body: raw, ...rest } = load('article', files.article(page.headline.path))
      const body = settleBody(raw)
      return { data: { ...always, frame, article: rest }, body, article: { ...rest, body } }
    }
    case 'removed':
      return {
        data: { ...always, frame, removed: { path: page.path, removed: { removed: true, ...page.removed } } },
      }
    case 'about':
      return { data: { ...always, frame, about: true }, body: settleBody(load('about', files.about).body) }
    case 'rates':
      return { data: { ...always, frame, quotes } }
    case 'combination':
      return { data: { ...always, frame } }
    case 'missing': {
      const head = edition.scopes.all?.head
      const headlines = head === undefined ? [] : load('headlines', files.headlines('all', head)).headlines
      return { data: { ...always, frame, latest: toLatest(headlines) } }
    }
  }
}
