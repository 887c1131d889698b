import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Article } from '#edition/article.ts'
import type { Edition } from '#edition/edition.ts'
import { files } from '#edition/files.ts'
import type { Headline } from '#edition/headline.ts'
import { parseFile, type FileContent, type FileKind } from '#edition/parse-file.ts'
import { siteOf } from '../head/site-address.ts'

/** A built site's folder: its edition in `data/`, and what is written beside it. */
export interface Site {
  folder: string
  /** The folder of its host that it lies in: `/`, `/news/`. */
  base: string
  edition: Edition
  /** Where it lies on the web, without a slash at its end; undefined where the editor has not said. */
  url: string | undefined
  load: <Kind extends FileKind>(kind: Kind, file: string) => FileContent<Kind>
  /** Writes a file, unless these bytes lie there already: what is unchanged keeps its time and its compressed forms. */
  write: (file: string, content: string | Uint8Array) => void
  /** Deletes a file that a former build wrote. */
  drop: (file: string) => void
  /** How many files were written, and how many had their bytes already. */
  counts: { written: number; kept: number }
}

export function openSite(folder: string, base: string): Site {
  const load = <Kind extends FileKind>(kind: Kind, file: string) =>
    parseFile(kind, JSON.parse(readFileSync(join(folder, 'data', file), 'utf8')))
  const edition = load('edition', files.edition)
  const counts = { written: 0, kept: 0 }
  const write = (file: string, content: string | Uint8Array) => {
    const place = join(folder, file)
    const bytes = Buffer.from(content)
    if (statSync(place, { throwIfNoEntry: false })?.size === bytes.length && readFileSync(place).equals(bytes)) {
      counts.kept += 1
      return
    }
    mkdirSync(dirname(place), { recursive: true })
    // Deleted first, because the same file may stand in another build's folder as well.
    rmSync(place, { force: true })
    writeFileSync(place, bytes)
    counts.written += 1
  }
  const drop = (file: string) => {
    rmSync(join(folder, file), { force: true })
  }
  return { folder, base, edition, url: siteOf(edition), load, write, drop, counts }
}

/** Every story that has a page, the newest first; another telling of an event follows the story whose card it is on. */
export function* listStories({ edition, load }: Site): Generator<Headline | Article> {
  let name = edition.scopes.all?.head ?? null
  while (name !== null) {
    const page: FileContent<'headlines'> = load('headlines', files.headlines('all', name))
    for (const headline of page.headlines) {
      yield headline
      for (const { path } of headline.alsoIn ?? []) if (path !== undefined) yield load('article', files.article(path))
    }
    name = page.older
  }
}
