import { createHash } from 'node:crypto'
import { existsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { files } from '#edition/files.ts'
import { currencies } from '#edition/quote.ts'
import type { ListedStories } from './list-pages.ts'
import type { ListedPage } from './page.ts'
import type { Sources } from './sources.ts'

/**
 * What the pages of a site were made from, kept beside it: a page whose inputs are the same is not drawn again. What all
 * pages share is in `shared`.
 */
export interface PageRecord {
  shared: string
  /** By file, the own inputs of each page that is no story's. */
  pages: Record<string, string>
  /** By scope and name, the pages of headlines, which never change. */
  lists: Record<string, ListedStories>
  /** By path, the stamps of stories' articles. */
  stories: Record<string, string>
  /** By folder, `2025/12`: stamps of the edition's and of the site's. */
  folders: Record<string, { articles: string; pages: string }>
}

export const nothingRecorded: PageRecord = { shared: '', pages: {}, lists: {}, stories: {}, folders: {} }

/** What all pages are made from: the built code, the frame and the quotes. */
export function sharedInputs(version: string, { frame, quotes }: Sources): string {
  return hash(JSON.stringify([version, frame, quotes]))
}

/** What a site's pages are held against. */
interface Grounds {
  former: PageRecord
  /** Files of pages that may or may not be as `former` has it. */
  unsure: readonly string[]
  sources: Sources
  dist: string
}

/** Tells which pages were made from something else than is there now, or are gone, and notes what is. */
export class PageChecker {
  readonly record: PageRecord
  readonly #former: PageRecord
  readonly #unsure: ReadonlySet<string>
  readonly #sources: Sources
  readonly #dist: string

  constructor(shared: string, { former, unsure, sources, dist }: Grounds) {
    this.record = { shared, pages: {}, lists: {}, stories: {}, folders: {} }
    this.#former = former
    this.#unsure = new Set(unsure)
    this.#sources = sources
    this.#dist = dist
  }

  isSame(page: ListedPage): boolean {
    if (page.kind === 'story') return this.#isSameStory(page.file, page.path)
    const inputs = ownInputs(page, this.#sources)
    this.record.pages[page.file] = inputs
    return this.#holds(page.file) && this.#former.pages[page.file] === inputs && existsSync(join(this.#dist, page.file))
  }

  /**
   * The press puts a new file in the place of one that changes, which its folder's time tells: in a folder that is as it was,
   * no file need be looked at. The same goes for the folder of their pages.
   */
  #isSameStory(file: string, path: string): boolean {
    const folder = dirname(path)
    const articles = join(this.#sources.data, files.article(path))
    const now = (this.record.folders[folder] ??= {
      articles: stampOf(dirname(articles)),
      pages: stampOf(join(this.#dist, folder)),
    })
    const before = this.#former.folders[folder]
    const known = this.#former.stories[path]
    const stamp = known !== undefined && before?.articles === now.articles ? known : stampOf(articles)
    this.record.stories[path] = stamp
    return this.#holds(file) && known === stamp && (before?.pages === now.pages || existsSync(join(this.#dist, file)))
  }

  #holds(file: string): boolean {
    return this.record.shared === this.#former.shared && !this.#unsure.has(file)
  }
}

/** Once all pages are in their places: stamps their folders. */
export function stampFolders(record: PageRecord, dist: string): void {
  for (const [folder, stamps] of Object.entries(record.folders)) stamps.pages = stampOf(join(dist, folder))
}

function ownInputs(page: Exclude<ListedPage, { kind: 'story' }>, { data, edition }: Sources): string {
  if (page.kind === 'listed-shelf') return stampOf(join(data, files.shelf(page.shelf.kind, page.shelf.slug)))
  if (page.kind === 'about') return stampOf(join(data, files.about))
  if (page.kind === 'rates') return currencies.map((currency) => stampOf(join(data, files.rates(currency)))).join()
  if (page.kind === 'currency') return stampOf(join(data, files.rates(page.currency)))
  const onEdition = page.kind === 'front' || page.kind === 'country'
  return hash(JSON.stringify([page, onEdition && edition, page.kind === 'missing' && edition.scopes.all?.head]))
}

/** Tells whether a file or a folder is as it was; empty where there is none. */
export function stampOf(place: string): string {
  const found = statSync(place, { throwIfNoEntry: false })
  return found ? `${found.mtimeMs} ${found.size} ${found.ino}` : ''
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 12)
}
