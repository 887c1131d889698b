import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Article } from '#edition/article.ts'
import { files } from '#edition/files.ts'
import { headlineSchema, type Headline } from '#edition/headline.ts'
import { parseFile } from '#edition/parse-file.ts'
import * as v from 'valibot'

/** An article of an edition is not as its print left it. */
export class DamagedArticle extends Error {}

/** The article of a story as it lies in an edition. Throws a DamagedArticle where none does. */
export function readPrinted(out: string, path: string): Article {
  return read(out, path, (value) => parseFile('article', value))
}

/** The headline of a story as it lies in an edition, with what it has from other stories. Throws a DamagedArticle too. */
export function readCard(out: string, path: string): Headline {
  return read(out, path, (value) => v.parse(headlineSchema, value))
}

function read<Content>(out: string, path: string, parse: (value: unknown) => Content): Content {
  try {
    return parse(JSON.parse(readFileSync(join(out, files.article(path)), 'utf8')))
  } catch (error) {
    throw new DamagedArticle(error instanceof Error ? error.message : String(error))
  }
}

/** A printed story's headline without what it has from other stories. */
export function withoutOthers({ alsoIn: _others, ...headline }: Article): Headline {
  return headline
}
