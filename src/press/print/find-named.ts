import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { files } from '#edition/files.ts'
import { shelfKinds, shelfScope, type ShelfName } from '#edition/shelf.ts'
import { errorCode } from '../archive/error-code.ts'
import { namesIn } from '../archive/names-in.ts'
import { parseSearchFile } from '#edition/parse-search-file.ts'
import { segmentFiles } from '../search/segment-files.ts'
import { parseFile, type FileContent, type FileKind } from '#edition/parse-file.ts'

/** What an edition on disk holds: the files that its index reaches, and what is wrong with it. */
export interface FoundEdition {
  edition: FileContent<'edition'>
  /** Names of files, relative to the edition's folder: pages of all scopes, topics and authors, the articles of all headlines and of their other tellings, the search index. */
  named: Set<string>
  /** Files that are missing or do not parse. */
  broken: { file: string; reason: string }[]
}

/**
 * Follows an edition from its index through the pages of all scopes; undefined where there is no index that parses.
 * Articles are named but not read.
 */
export function findNamed(out: string): FoundEdition | undefined {
  const edition = tryRead(out, files.edition, 'edition')
  if ('reason' in edition) return undefined
  const found: FoundEdition = { edition: edition.content, named: new Set(), broken: [] }
  for (const [scope, { head }] of Object.entries(edition.content.scopes)) {
    addPages(out, scope, head, found)
  }
  for (const kind of shelfKinds) {
    const names = namesIn(join(out, files.shelves(kind))).filter((name) => /^[^.]+\.json$/.test(name))
    for (const name of names.sort()) addShelf(out, { kind, slug: name.slice(0, -'.json'.length) }, found)
  }
  const { search } = edition.content
  if (search !== undefined) addSearch(out, files.search(search), found)
  return found
}

/** Adds a page of a scope and all older ones. */
function addPages(out: string, scope: string, head: string | null, found: FoundEdition): void {
  for (let page = head; page !== null;) {
    const file = files.headlines(scope, page)
    if (found.named.has(file)) break
    page = addPage(out, file, 'headlines', found)
  }
}

function addShelf(out: string, shelf: ShelfName, found: FoundEdition): void {
  addPages(out, shelfScope(shelf), addPage(out, files.shelf(shelf.kind, shelf.slug), 'shelf', found), found)
}

/** Returns the name of the next older page. */
function addPage(
  out: string,
  file: string,
  kind: 'headlines' | 'shelf',
  { named, broken }: FoundEdition,
): string | null {
  named.add(file)
  const read = tryRead(out, file, kind)
  if ('reason' in read) {
    broken.push({ file, reason: read.reason })
    return null
  }
  const { headlines, leftOut, older } = read.content
  for (const { path, alsoIn = [] } of headlines) {
    named.add(files.article(path))
    for (const other of alsoIn) if (other.path !== undefined) named.add(files.article(other.path))
  }
  if (leftOut > 0) broken.push({ file, reason: `${leftOut} headlines do not fit the contract` })
  return older
}

function addSearch(out: string, file: string, { named, broken }: FoundEdition): void {
  named.add(file)
  const read = tryParse(out, file, (value) => parseSearchFile('index', value))
  if ('reason' in read) broken.push({ file, reason: read.reason })
  else for (const segment of read.content.segments) for (const [name] of segmentFiles(segment)) named.add(name)
}

/** One file of an edition on disk, parsed, or why it cannot be. */
export function tryRead<Kind extends FileKind>(
  out: string,
  file: string,
  kind: Kind,
): { content: FileContent<Kind> } | { reason: string } {
  return tryParse(out, file, (value) => parseFile(kind, value))
}

/** As `tryRead`, with whatever parses the file. */
export function tryParse<Content>(
  out: string,
  file: string,
  parse: (value: unknown) => Content,
): { content: Content } | { reason: string } {
  try {
    return { content: parse(JSON.parse(readFileSync(join(out, file), 'utf8'))) }
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return { reason: 'is not there' }
    return { reason: error instanceof Error ? error.message : String(error) }
  }
}
