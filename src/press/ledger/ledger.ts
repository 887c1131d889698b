import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { files } from '#edition/files.ts'
import type { Unsettled } from '../pictures/settled.ts'
import type { Closed } from '../print/cut-pages.ts'
import type { Entry } from '../print/gather-stories.ts'
import type { Akin, Posting } from '../print/relate.ts'
import type { Tally } from '../print/tally.ts'
import type { Warning } from '../report.ts'
import type { PrintedSegment } from '../search/print-search.ts'
import type { BoundShelf, LooseShelf } from '../shelves/bound-shelf.ts'
import type { Shelves } from '../shelves/print-shelves.ts'
import type { TellingsKnown } from '../tellings/telling-finder.ts'
import { codeStamp } from './code-stamp.ts'
import { hashOf } from './hash-of.ts'
import { cacheFolder, sealedFile } from './sealed-file.ts'

/** A story of which the ledger keeps no more than others need to know. */
export interface BoundStory extends Akin {
  /** Where it lies below the content folder, and the stamp of that file. */
  file: string
  stamp: string
  publishedAt: string
  source: string
  item: string
  twin?: string | undefined
  oldAddresses?: readonly string[] | undefined
}

/**
 * The older stories of an edition, and how far its making had come with them: as nothing of theirs depends on what is
 * newer, the next print goes on from there. Like the bound volumes of a paper beside its loose sheets.
 */
export interface Bound {
  /** Oldest first. */
  stories: readonly BoundStory[]
  postings: readonly Posting[]
  /** Null while all stories are of one source: no event is told twice then. */
  tellings: TellingsKnown | null
  /** By scope. */
  closed: Readonly<Record<string, Closed>>
  /** The topics and authors that have bound stories. */
  shelves: Shelves<BoundShelf>
  tally: Tally
  warnings: readonly Warning[]
  /** Pictures of the edition that they show. */
  pictures: readonly string[]
  /** Addresses of pictures in `content/pictures/` that they show. */
  local: readonly string[]
  unsettled: readonly Unsettled[]
}

/** A newer story: all that the edition's pages need of it, so that its file is not read again while it has this stamp. */
export interface Sheet extends Entry {
  stamp: string
  /** Of all that its article is made of. */
  digest: string
}

/** The newer stories of an edition, and what the next print has to tidy away. */
export interface Loose {
  /** The hash of the edition's index. */
  edition: string
  /** How many stories are bound. */
  bound: number
  /** Those with which something is wrong are not among them: they are read again. */
  sheets: readonly Sheet[]
  /** Groups of twins and of tellings with stories both bound and loose. */
  straddling: string
  /** The edition's files that show these stories. */
  named: readonly string[]
  /** Files of the edition before that this one does without. */
  superseded: readonly string[]
  /** The segments of the search index. */
  search: readonly PrintedSegment[]
  /** The topics and authors that have loose stories. */
  shelves: Shelves<LooseShelf>
  /** What tells that no article and no page came to the edition's folder, or went, since. */
  folders: Readonly<Record<string, string>>
  /** Stamps of the files of `content/pictures/` that stories show, by their address there. */
  pictures: Readonly<Record<string, string>>
}

/** What a print leaves to the next one into the same folder. It may be deleted at any time: all is worked out anew then. */
export interface Ledger {
  /** What the print before left, if the edition that lies there is the one that it made. */
  read: () => { bound: Bound; loose: Loose } | undefined
  /** To be called before the first file of the edition is written: should that not come to its end, nothing is left. */
  forget: () => void
  /** @param bound absent where it is as it was. */
  write: (loose: Omit<Loose, 'edition'>, bound?: Bound) => void
}

export const nothingBound: Bound = {
  stories: [],
  postings: [],
  tellings: null,
  closed: {},
  shelves: {},
  tally: { sources: [], updatedAt: '' },
  warnings: [],
  pictures: [],
  local: [],
  unsettled: [],
}

/** @param conditions all that an edition depends on but stories, such as the settings: under others nothing is taken over. */
export function openLedger(content: string, out: string, conditions: unknown): Ledger {
  const name = hashOf(resolve(out)).slice(0, 8)
  const fileOf = (part: string) => sealedFile(join(cacheFolder(content), `print-${name}-${part}.json`))
  const [boundFile, looseFile] = [fileOf('bound'), fileOf('loose')]
  const key = hashOf(JSON.stringify([codeStamp(), conditions]))
  const edition = () => hashOf(readFileSync(join(out, files.edition)))
  return {
    read: () => {
      // The seal says that a print of this very code wrote it.
      const loose = looseFile.read(key) as Loose | undefined
      if (loose === undefined || tryHash(edition) !== loose.edition) return undefined
      const bound = loose.bound === 0 ? nothingBound : (boundFile.read(key) as Bound | undefined)
      return bound?.stories.length === loose.bound ? { bound, loose } : undefined
    },
    forget: () => {
      looseFile.remove()
    },
    write: (loose, bound) => {
      if (bound) boundFile.write(key, bound)
      looseFile.write(key, { ...loose, edition: edition() })
    },
  }
}

function tryHash(hash: () => string): string | undefined {
  try {
    return hash()
  } catch {
    return undefined
  }
}
