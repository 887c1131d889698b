import { files } from '#edition/files.ts'
import { parseSearchFile } from '#edition/parse-search-file.ts'
import { tryParse } from '../print/find-named.ts'
import { segmentFiles } from './segment-files.ts'

/** The files of a printed search index that are not there or do not parse; the index itself is not told again. */
export function proofSearch(out: string, index: string): { file: string; reason: string }[] {
  const read = tryParse(out, files.search(index), (value) => parseSearchFile('index', value))
  if ('reason' in read) return []
  return read.content.segments.flatMap(segmentFiles).flatMap(([file, kind]) => {
    const found = tryParse(out, file, (value) => parseSearchFile(kind, value))
    return 'reason' in found ? [{ file, reason: found.reason }] : []
  })
}
