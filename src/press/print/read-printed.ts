import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Article } from '#edition/article.ts'
import { files } from '#edition/files.ts'
import type { Headline } from '#edition/headline.ts'
import { parseFile } from '#edition/parse-file.ts'

/** The article of a story as it lies in an edition. Throws where none does. */
export function readPrinted(out: string, path: string): Article {
  return parseFile('article', JSON.parse(readFileSync(join(out, files.article(path)), 'utf8')))
}

/** A printed story's headline without what it has from other stories. */
export function withoutOthers({ alsoIn: _others, ...headline }: Article): Headline {
  return headline
}
