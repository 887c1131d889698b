import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { files } from '#edition/files.ts'
import type { FileKind } from '#edition/parse-file.ts'
import { currencies } from '#edition/quote.ts'
import { findNamed, tryRead } from './find-named.ts'
import { findPictures } from './find-pictures.ts'

/** A file of a printed edition that readers would miss or could not read. */
export interface Broken {
  file: string
  reason: string
}

/**
 * Reads a printed edition as its readers would: its index, every page of every scope, every headline's article with its
 * pictures, quotes and rates. Undefined where nothing has been printed.
 */
export function proofEdition(out: string, onFile: (read: number, total: number) => void): Broken[] | undefined {
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
  const articles = [...(found?.named ?? [])].filter((file) => file.startsWith('articles/'))
  for (const [n, file] of articles.entries()) {
    broken.push(...proof(out, file, 'articleOrRemoved'))
    onFile(n + 1, articles.length)
  }
  return broken
}

function proof(out: string, file: string, kind: FileKind): Broken[] {
  const read = tryRead(out, file, kind)
  if ('reason' in read) return [{ file, reason: read.reason }]
  if (kind !== 'articleOrRemoved') return []
  return findPictures(readFileSync(join(out, file), 'utf8'))
    .filter((picture) => !existsSync(join(out, picture)))
    .map((picture) => ({ file, reason: `shows ${picture}, which is not there` }))
}
