import { existsSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Article } from '#edition/article.ts'
import type { Edition } from '#edition/edition.ts'
import { files } from '#edition/files.ts'
import type { Headline } from '#edition/headline.ts'
import type { FileContent, FileKind } from '#edition/parse-file.ts'
import * as v from 'valibot'
import { isRedirectPage } from '../redirects/to-redirect-page.ts'
import { siteOf } from '../head/site-address.ts'
import { loadFile } from '../sources.ts'
import { writeWhole } from '../write-whole.ts'

/** A built site's folder, and its edition, which may not lie in it yet. */
export interface Site {
  folder: string
  /** The folder of its host that it lies in: `/`, `/news/`. */
  base: string
  edition: Edition
  /** Where it lies on the web, without a slash at its end; undefined where the editor has not said. */
  url: string | undefined
  load: <Kind extends FileKind>(kind: Kind, file: string) => FileContent<Kind>
  /** Bytes of a file of the edition, by its address in the site: `/data/pictures/…`. */
  sizeOf: (address: string) => number | undefined
  /** Writes a file whole, unless these bytes lie there already: what is unchanged keeps its time and its compressed forms. */
  write: (file: string, content: string | Uint8Array) => void
  /** Deletes what a former build wrote and this one did not. */
  finish: () => void
  /** How many files were written, and how many had their bytes already. */
  counts: { written: number; kept: number }
}

export function openSite(folder: string, base: string, data = join(folder, 'data')): Site {
  const load = <Kind extends FileKind>(kind: Kind, file: string) => loadFile(data, kind, file)
  const edition = load('edition', files.edition)
  const sizeOf = (address: string) => statSync(join(data, '..', address), { throwIfNoEntry: false })?.size
  const counts = { written: 0, kept: 0 }
  const named = new Set<string>()
  const write = (file: string, content: string | Uint8Array) => {
    named.add(file)
    const place = join(folder, file)
    const bytes = Buffer.from(content)
    if (statSync(place, { throwIfNoEntry: false })?.size === bytes.length && readFileSync(place).equals(bytes)) {
      counts.kept += 1
      return
    }
    writeWhole(place, bytes)
    counts.written += 1
  }
  const finish = () => {
    const [former, files] = [readNames(join(folder, record)), [...named]]
    for (const file of former) if (!named.has(file)) dropOwn(folder, file)
    if (former.join() !== files.join()) write(record, JSON.stringify(files))
  }
  return { folder, base, edition, url: siteOf(edition), load, sizeOf, write, finish, counts }
}

/** Where a build tells the next one what it wrote. It is not served. */
const record = '.server/written.json'

function readNames(file: string): string[] {
  try {
    return v.parse(v.array(v.string()), JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    // None was kept, or half of one: then nothing is known to be too much.
    return []
  }
}

/** A page that led on may have been replaced by a story's since: that is not ours to delete. */
function dropOwn(folder: string, file: string): void {
  const place = join(folder, file)
  if (!existsSync(place)) return
  if (file.endsWith('.html') && !isRedirectPage(readFileSync(place, 'utf8'))) return
  rmSync(place)
}

/** Every story that has a page, the newest first, a page at a time; another telling of an event follows the story whose card it is on. */
export function* listStories({ edition, load }: Site): Generator<(Headline | Article)[]> {
  let name = edition.scopes.all?.head ?? null
  while (name !== null) {
    const page: FileContent<'headlines'> = load('headlines', files.headlines('all', name))
    yield page.headlines.flatMap((headline) => [
      headline,
      ...(headline.alsoIn ?? []).flatMap(({ path }) =>
        path === undefined ? [] : [load('article', files.article(path))],
      ),
    ])
    name = page.older
  }
}
