import type { Article } from '#edition/article.ts'
import { files } from '#edition/files.ts'
import { headlineSchema, type Headline } from '#edition/headline.ts'
import { parseFile } from '#edition/parse-file.ts'
import * as v from 'valibot'
import { readPrintedFile } from './damaged-edition.ts'

/** The article of a story as it lies in an edition. Throws a DamagedEdition where none does. */
export function readPrinted(out: string, path: string): Article {
  return readPrintedFile(out, files.article(path), (value) => parseFile('article', value))
}

/** The headline of a story as it lies in an edition, with what it has from other stories. Throws a DamagedEdition too. */
export function readCard(out: string, path: string): Headline {
  return readPrintedFile(out, files.article(path), (value) => v.parse(headlineSchema, value))
}

/** A printed story's headline without what it has from other stories. */
export function withoutOthers({ alsoIn: _others, ...headline }: Article): Headline {
  return headline
}
