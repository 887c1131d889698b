import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Article } from '#edition/article.ts'
import type { Body } from '#edition/body.ts'
import { files } from '#edition/files.ts'
import { currencies, type Currency, type RateHistory } from '#edition/quote.ts'
import type { FileKind } from '#edition/parse-file.ts'
import type { PageData } from '#reader/hydration/page-data.ts'
import { toLatest } from '#reader/queries/headlines.ts'
import { toTicker } from '#reader/queries/quotes.ts'
import { toTrends } from '#reader/rates/trends.ts'
import { storyAddress } from '#reader/addresses.ts'
import type { ListedPage, ListedShelf, OtherPage, Page } from '../page.ts'
import { loadFile, type Sources } from '../sources.ts'
import type { HeadWords } from '../words/head-words.ts'
import { settleBody } from './settle-body.ts'

export interface LoadedPage {
  page: Page
  data: PageData
  /** Of an article and of the About page. */
  body?: Body
  article?: Article
}

/** Loads what a page is drawn from. */
export function loadPage(listed: ListedPage, sources: Sources, words: HeadWords): LoadedPage {
  if (listed.kind === 'story') return loadStory(listed.file, listed.path, sources)
  return listed.kind === 'listed-shelf' ? loadShelf(listed, sources, words) : loadOther(listed, sources)
}

function loadStory(file: string, path: string, { data, frame, quotes }: Sources): LoadedPage {
  const { body: raw, ...rest } = loadFile(data, 'article', files.article(path))
  const [body, address] = [settleBody(raw), storyAddress(path)]
  return {
    page: {
      ...{ kind: 'article', file, address, headline: rest },
      ...{ title: `${rest.title} · ${frame.title}`, description: rest.summary },
    },
    data: { address, ticker: toTicker(quotes), frame, article: rest },
    body,
    article: { ...rest, body },
  }
}

function loadShelf(
  { file, address, shelf }: ListedShelf,
  { data, frame, quotes }: Sources,
  words: HeadWords,
): LoadedPage {
  const { kind, slug } = shelf
  const stories = loadFile(data, 'shelf', files.shelf(kind, slug))
  const { name } = stories
  return {
    page: {
      ...{ kind: 'shelf', file, address, shelf: { kind, slug, name } },
      title: `${name} · ${frame.title}`,
      description: kind === 'topic' ? words.latestAbout(name) : words.latestBy(name),
    },
    data: { address, ticker: toTicker(quotes), frame, shelf: { kind, slug, stories } },
  }
}

function loadOther(page: OtherPage, { data: folder, edition, frame, quotes }: Sources): LoadedPage {
  const load = <Kind extends FileKind>(kind: Kind, file: string) => loadFile(folder, kind, file)
  const always = { address: page.address ?? null, ticker: toTicker(quotes) }
  switch (page.kind) {
    case 'front':
    case 'country': {
      const { scope, head: name } = page
      const head = { scope, name, page: load('headlines', files.headlines(scope, name)) }
      return { page, data: { ...always, edition, head } }
    }
    case 'numbered': {
      const { scope, number, name, newer } = page
      const { headlines, leftOut } = load('headlines', files.headlines(scope, name))
      return {
        page,
        data: { ...always, frame, numbered: { scope, number, page: { headlines, leftOut, newer, older: number > 0 } } },
      }
    }
    case 'removed':
      return {
        page,
        data: { ...always, frame, removed: { path: page.path, removed: { removed: true, ...page.removed } } },
      }
    case 'about':
      return { page, data: { ...always, frame, about: true }, body: settleBody(load('about', files.about).body) }
    case 'rates':
      return { page, data: { ...always, frame, quotes, trends: toTrends(loadHistories(folder, currencies)) } }
    case 'currency': {
      const [history] = loadHistories(folder, [page.currency])
      return { page, data: { ...always, frame, quotes, ...(history && { history }) } }
    }
    case 'combination':
    case 'search':
    case 'saved':
      return { page, data: { ...always, frame } }
    case 'missing': {
      const head = edition.scopes.all?.head
      const headlines = head === undefined ? [] : load('headlines', files.headlines('all', head)).headlines
      return { page, data: { ...always, frame, latest: toLatest(headlines) } }
    }
  }
}

/** Of the currencies whose bank's rates are held. */
function loadHistories(folder: string, wanted: readonly Currency[]): RateHistory[] {
  const held = wanted.map(files.rates).filter((file) => existsSync(join(folder, file)))
  return held.map((file) => loadFile(folder, 'rates', file))
}
