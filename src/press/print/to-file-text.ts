import { parseFile, type FileKind } from '#edition/parse-file.ts'

/**
 * The bytes of one file of an edition: parsed by the function that the reader calls, keys in the schema's order, so that
 * the same content gives the same bytes. Throws where the reader would.
 */
export function toFileText(kind: FileKind, value: unknown): string {
  const parsed: object = parseFile(kind, value)
  if (!('leftOut' in parsed)) return JSON.stringify(parsed)
  const { leftOut, ...page } = parsed
  if (leftOut !== 0) throw new Error('a headline of this page does not fit the contract')
  return JSON.stringify(page)
}
