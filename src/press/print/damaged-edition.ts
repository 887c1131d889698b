import { tryParse } from './find-named.ts'

/** A file of an edition is not as its print left it. */
export class DamagedEdition extends Error {}

/** A file of an edition that a print goes on from, parsed. Throws a DamagedEdition where it is missing or does not parse. */
export function readPrintedFile<Content>(out: string, file: string, parse: (value: unknown) => Content): Content {
  const read = tryParse(out, file, parse)
  if ('reason' in read) throw new DamagedEdition(`${file}: ${read.reason}`)
  return read.content
}
