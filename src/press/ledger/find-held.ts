import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { files } from '#edition/files.ts'
import { errorCode } from '../archive/error-code.ts'
import { listArchive } from '../archive/list-archive.ts'
import type { Settle } from '../pictures/settled.ts'
import { localFile } from '../print/local-pictures.ts'
import { newIsBound } from './bind.ts'
import { fileStamp } from './file-stamp.ts'
import type { Bound, Loose } from './ledger.ts'

/** What a print left to the next. */
interface Left {
  bound: Bound
  loose: Loose
}

export interface Held extends Left {
  isBound: (file: string) => boolean
}

interface Now {
  /** The content folder. */
  folder: string
  content: { removed: readonly { path: string }[] }
  out: string
  settle: Settle
}

/**
 * What still holds of what the print before left: nothing, unless all that is bound is as it was, here and in the output;
 * of the loose sheets those whose files are as they were. @param stamps by the files of all stories.
 */
export async function findHeld(left: Left, now: Now, stamps: ReadonlyMap<string, string>): Promise<Held | undefined> {
  const { bound, loose } = left
  const removed = new Set(now.content.removed.map(({ path }) => path))
  if (!bound.stories.every(({ file, stamp, path }) => stamps.get(file) === stamp && !removed.has(path)))
    return undefined
  if (!Object.entries(loose.pictures).every(([src, stamp]) => fileStamp(localFile(now.folder, src)) === stamp))
    return undefined
  const there = listOutput(now.out)
  const sheets = loose.sheets.filter(({ file = '', stamp, headline }) => {
    return stamps.get(file) === stamp && !removed.has(headline.path) && there.has(files.article(headline.path))
  })
  const isBound = newIsBound(bound)
  if (countOf(there, isBound) < bound.stories.length + pagesOf(bound)) return undefined
  const isUnsettled = await Promise.all(
    bound.unsettled.map(async ({ src, told, way }) => (await now.settle(src, told)).way === way),
  )
  return isUnsettled.every(Boolean) ? { bound, loose: { ...loose, sheets }, isBound } : undefined
}

/** The articles and pages of headlines that lie in an edition's folder. */
function listOutput(out: string): Set<string> {
  const pages = namesIn(join(out, 'headlines')).flatMap((scope) =>
    namesIn(join(out, 'headlines', scope)).map((page) => `headlines/${scope}/${page}`),
  )
  return new Set([...listArchive(join(out, 'articles')).map(files.article), ...pages])
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return []
    throw error
  }
}

function countOf(set: ReadonlySet<string>, test: (file: string) => boolean): number {
  let count = 0
  for (const one of set) if (test(one)) count += 1
  return count
}

function pagesOf({ closed }: Bound): number {
  return Object.values(closed).reduce((sum, { pages }) => sum + pages.length, 0)
}
