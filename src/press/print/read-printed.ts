import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Article } from '#edition/article.ts'
import { files } from '#edition/files.ts'
import type { Headline } from '#edition/headline.ts'
import { parseFile } from '#edition/parse-file.ts'

/** An article of an edition is not as its print left it. */
export class DamagedArticle extends Error {}

/** The article of a story as it lies in an edition. Throws a DamagedArticle where none does. */
export function readPrinted(out: string, path: string): Article {
  try {
    return parseFile('article', JSON.parse(readFileSync(join(out, files.article(path)), 'utf8')))
  } catch (error) {
    throw new DamagedArticle(error instanceof Error ? error.message : String(error))
  }
}

/** A printed story's headline without what it has from other stories. */
export function withoutOthers({ alsoIn: _others, ...headline }: Article): Headline {
  return headline
}
