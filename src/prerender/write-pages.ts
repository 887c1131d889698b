import { files } from '#edition/files.ts'
import { toFrame } from '#reader/frame.ts'
import { listPages, type ListedStories } from './list-pages.ts'
import { PageChecker, sharedInputs, type PageRecord } from './page-record.ts'
import type { DrawPages } from './render/worker-pool.ts'
import type { DrawnPage } from './render/worker.ts'
import { listShelves } from './list-shelves.ts'
import type { ListedPage } from './page.ts'
import { loadFile, type Sources } from './sources.ts'
import { loadPageWords } from './words/page-words.ts'

interface WriteOptions {
  /** The built code's: changes with it, the styles, the base and the mode. */
  version: string
  draw: DrawPages
  /** The edition's folder. */
  data: string
  base: string
  /** The site as it is, and the folder that pages that differ from it are put into. */
  dist: string
  next: string
  /** What the site's pages were made from. */
  former: PageRecord
  /** Files of pages that may or may not be as `former` has it. */
  unsure: readonly string[]
}

/**
 * Draws every page of an edition whose inputs are not those of the former build, and puts those that differ from the
 * site's into `next`. Returns these, and what all pages are made from now.
 */
export async function writePages(options: WriteOptions): Promise<{ drawn: DrawnPage[]; record: PageRecord }> {
  const { version, draw, data, base, dist, next, former, unsure } = options
  const edition = loadFile(data, 'edition', files.edition)
  const quotes = loadFile(data, 'quotes', files.quotes)
  const sources: Sources = { data, edition, frame: toFrame(edition), quotes, base }
  const checker = new PageChecker(sharedInputs(version, sources), { former, unsure, sources, dist })
  const { record } = checker

  const words = await loadPageWords(edition.language)
  function* changed(): Generator<ListedPage> {
    const load = {
      page: (scope: string, name: string) => {
        const key = `${scope}/${name}`
        return (record.lists[key] = former.lists[key] ?? listStories(data, scope, name))
      },
      shelves: () => listShelves(data),
      removals: () => loadFile(data, 'removals', files.removals),
    }
    for (const page of listPages(edition, words, load)) if (!checker.isSame(page)) yield page
  }
  return { drawn: await draw(changed(), { sources, dist, next }), record }
}

function listStories(data: string, scope: string, name: string): ListedStories {
  const { headlines, older } = loadFile(data, 'headlines', files.headlines(scope, name))
  // Only the pages of all stories are asked for theirs.
  if (scope !== 'all') return { stories: [], older }
  const paths = headlines.flatMap(({ path, alsoIn = [] }) => [path, ...alsoIn.map((other) => other.path)])
  return { stories: paths.filter((path) => path !== undefined), older }
}
