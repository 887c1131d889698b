import { createHash } from 'node:crypto'
import { files } from '#edition/files.ts'
import { segmentEnds, type SearchSegment } from '#edition/search.ts'
import { shortHash } from '../print/cut-pages.ts'
import type { Output } from '../print/open-output.ts'
import { sortTerms } from './cut-parts.ts'
import { packDays } from './pack-days.ts'
import { joinPieces, toPiece, type Piece, type SearchStory } from './piece.ts'
import { segmentFiles } from './segment-files.ts'
import { readSegment, toSearchText, writeSegment } from './segment.ts'

/** A segment that was printed. */
export interface PrintedSegment extends SearchSegment {
  /** The hash of its stories' paths. */
  stories: string
}

export interface SearchContent {
  /** The edition's folder. */
  out: string
  /** Of all stories, the oldest first. */
  paths: readonly string[]
  /** How many of them are as they were when the segments before were printed; of the others `isFresh` tells. */
  bound: number
  isFresh: (n: number) => boolean
  storyOf: (n: number) => SearchStory
  /** Those of the edition that lies in the folder, whole. */
  former: readonly PrintedSegment[]
}

export interface PrintedSearch {
  /** The index's. */
  name: string
  segments: PrintedSegment[]
}

/** So many stories are taken in at a time. */
const handful = 4096

/** Writes the search index. Segments whose stories are the same stay as they lie; others are made from those, where they can be. */
export function printSearch(content: SearchContent, output: Output): PrintedSearch {
  const { paths, former, storyOf, out } = content
  const known = former.filter((segment) => isSame(segment, content))
  const segments: PrintedSegment[] = []
  let from = 0
  for (const end of segmentEnds(paths.length)) {
    const same = known.find((segment) => startOf(segment) === from && segment.count === end - from)
    if (same) {
      for (const [file] of segmentFiles(same)) output.keep(file)
      segments.push(same)
    } else {
      const piece = joinPieces(gatherPieces(from, end, { known, storyOf, out }))
      segments.push({ ...writeSegment(from, piece, output), stories: hashOf(paths, from, end) })
    }
    from = end
  }
  const rest = toPiece(paths.slice(from).map((_, n) => storyOf(from + n)))
  const text = toSearchText('index', {
    segments,
    rest: { count: paths.length - from, terms: sortTerms(rest), cards: rest.cards, days: packDays(rest.days) },
  })
  const name = `${paths.length}-${shortHash(text)}`
  output.write(files.search(name), text)
  return { name, segments }
}

/** What a segment from `from` to `end` is made from: segments that lie there, and stories. */
function gatherPieces(
  from: number,
  end: number,
  { known, storyOf, out }: Pick<SearchContent, 'storyOf' | 'out'> & { known: readonly PrintedSegment[] },
): Piece[] {
  const pieces: Piece[] = []
  const usable = known.filter((segment) => startOf(segment) >= from && startOf(segment) + segment.count <= end)
  for (let at = from; at < end;) {
    const segment = usable.find((one) => startOf(one) === at)
    const next = Math.min(end, at + handful, ...usable.map(startOf).filter((start) => start > at))
    if (segment) pieces.push(readSegment(out, segment))
    else pieces.push(toPiece(Array.from({ length: next - at }, (_, n) => storyOf(at + n))))
    at = segment ? at + segment.count : next
  }
  return pieces
}

function isSame(segment: PrintedSegment, { paths, bound, isFresh }: SearchContent): boolean {
  const [from, end] = [startOf(segment), startOf(segment) + segment.count]
  if (end <= bound) return true
  if (end > paths.length || hashOf(paths, from, end) !== segment.stories) return false
  for (let n = Math.max(from, bound); n < end; n++) if (isFresh(n)) return false
  return true
}

function startOf({ name }: SearchSegment): number {
  return Number.parseInt(name, 10)
}

function hashOf(paths: readonly string[], from: number, end: number): string {
  return createHash('sha256').update(paths.slice(from, end).join('\n')).digest('hex').slice(0, 16)
}
