import { createHash } from 'node:crypto'
import { files } from '#edition/files.ts'
import { parseSearchFile, type SearchFile, type SearchFileKind } from '#edition/parse-search-file.ts'
import { searchCardsInFile, type SearchSegment } from '#edition/search.ts'
import { readPrintedFile } from '../print/damaged-edition.ts'
import type { Output } from '../print/open-output.ts'
import { cutParts } from './cut-parts.ts'
import { packDays, unpackDays } from './pack-days.ts'
import { readTermText, type Piece } from './piece.ts'
import { segmentFiles } from './segment-files.ts'

/** Writes a segment, named by what it holds. @param from the number of its first story. */
export function writeSegment(from: number, piece: Piece, output: Output): SearchSegment {
  const parts = cutParts(piece)
  const starts = parts.map(([text = '']) => text.slice(0, text.indexOf(' ')))
  const texts = [
    toSearchText('parts', { starts }),
    toSearchText('days', packDays(piece.days)),
    ...parts.map((terms) => toSearchText('terms', { terms })),
    ...cutCards(piece).map((cards) => toSearchText('cards', { cards })),
  ]
  const hash = createHash('sha256')
  for (const text of texts) hash.update(text).update('\n')
  const name = `${from}-${hash.digest('hex').slice(0, 8)}`
  const segment = { name, count: piece.cards.length, parts: parts.length }
  for (const [n, [file]] of segmentFiles(segment).entries()) output.write(file, texts[n] ?? '')
  return segment
}

/** The bytes of a file of the index, parsed as who searches does. */
export function toSearchText(kind: SearchFileKind, value: unknown): string {
  return JSON.stringify(parseSearchFile(kind, value))
}

function cutCards({ cards }: Piece): Piece['cards'][] {
  return Array.from({ length: Math.ceil(cards.length / searchCardsInFile) }, (_, n) =>
    cards.slice(n * searchCardsInFile, (n + 1) * searchCardsInFile),
  )
}

/** The stories of a segment, as it lies in an edition. Throws a DamagedEdition where it does not. */
export function readSegment(out: string, segment: SearchSegment): Piece {
  const { name, count, parts } = segment
  const read = <Kind extends SearchFileKind>(kind: Kind, file: string): SearchFile<Kind> =>
    readPrintedFile(out, file, (value) => parseSearchFile(kind, value))
  const terms: Piece['terms'] = new Map()
  for (let n = 0; n < parts; n++) {
    for (const text of read('terms', files.searchTerms(name, n)).terms) {
      const [term, lists] = readTermText(text)
      if (!term.endsWith('*')) terms.set(term, lists)
    }
  }
  const cardFiles = Array.from({ length: Math.ceil(count / searchCardsInFile) }, (_, n) => files.searchCards(name, n))
  return {
    terms,
    cards: cardFiles.flatMap((file) => read('cards', file).cards),
    days: unpackDays(read('days', files.searchDays(name))),
  }
}
