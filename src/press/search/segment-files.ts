import { files } from '#edition/files.ts'
import type { SearchFileKind } from '#edition/parse-search-file.ts'
import { searchCardsInFile, type SearchSegment } from '#edition/search.ts'

/** The files of a segment, and what each holds. */
export function segmentFiles({ name, count, parts }: SearchSegment): [file: string, kind: SearchFileKind][] {
  const numbers = (length: number) => Array.from({ length }, (_, n) => n)
  return [
    [files.searchParts(name), 'parts'],
    [files.searchDays(name), 'days'],
    ...numbers(parts).map((n): [string, SearchFileKind] => [files.searchTerms(name, n), 'terms']),
    ...numbers(Math.ceil(count / searchCardsInFile)).map((n): [string, SearchFileKind] => {
      return [files.searchCards(name, n), 'cards']
    }),
  ]
}
