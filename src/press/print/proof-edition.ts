import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Article } from '#edition/article.ts'
import { files } from '#edition/files.ts'
import type { FileKind } from '#edition/parse-file.ts'
import { currencies } from '#edition/quote.ts'
import { proofSearch } from '../search/proof-search.ts'
import { findNamed, tryRead } from './find-named.ts'
import { findPictures } from './find-pictures.ts'

/** A file of a printed edition that readers would miss or could not read. */
export interface Broken {
  file: string
  reason: string
}

/**
 * Reads a printed edition as its readers would: its index, every page of every scope, every headline's article with its
 * pictures, quotes and rates, every redirect's target. Undefined where nothing has been printed.
 *
 * @param onArticle hears of each article that can be read.
 */
export function proofEdition(
  out: string,
  onFile: (read: number, total: number) => void,
  onArticle: (article: Article) => void = () => undefined,
): Broken[] | undefined {
  if (!existsSync(join(out, files.edition))) return undefined
  const found = findNamed(out)
  const fixed: [string, FileKind][] = [
    [files.edition, 'edition'],
    [files.about, 'about'],
    [files.quotes, 'quotes'],
    [files.redirects, 'redirects'],
    [files.removals, 'removals'],
    ...currencies.map((currency): [string, FileKind] => [files.rates(currency), 'rates']),
  ]
  const broken = [...fixed.flatMap(([file, kind]) => proof(out, file, kind)), ...(found?.broken ?? [])]
  const search = found?.edition.search
  if (search !== undefined) broken.push(...proofSearch(out, search))
  const articles = [...(found?.named ?? [])].filter((file) => file.startsWith('articles/'))
  for (const [n, file] of articles.entries()) {
    const read = tryRead(out, file, 'articleOrRemoved')
    if ('reason' in read) broken.push({ file, reason: read.reason })
    else if (!('removed' in read.content)) onArticle(read.content)
    broken.push(...findLostPictures(out, file))
    onFile(n + 1, articles.length)
  }
  return [...broken, ...findLostTargets(out, found?.named ?? new Set())]
}

function proof(out: string, file: string, kind: FileKind): Broken[] {
  const read = tryRead(out, file, kind)
  return 'reason' in read ? [{ file, reason: read.reason }] : []
}

function findLostPictures(out: string, file: string): Broken[] {
  if (!existsSync(join(out, file))) return []
  return findPictures(readFileSync(join(out, file), 'utf8'))
    .filter((picture) => !existsSync(join(out, picture)))
    .map((picture) => ({ file, reason: `shows ${picture}, which is not there` }))
}

function findLostTargets(out: string, named: ReadonlySet<string>): Broken[] {
  const read = tryRead(out, files.redirects, 'redirects')
  return Object.entries('content' in read ? read.content : {}).flatMap(([address, path]) => {
    const file = files.article(path)
    if (named.has(file) || existsSync(join(out, file))) return []
    return [{ file: files.redirects, reason: `${address} leads to ${file}, which is not there` }]
  })
}
