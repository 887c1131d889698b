import type { Settle } from '../pictures/settled.ts'
import { localFile } from '../print/local-pictures.ts'
import { fileStamp } from './file-stamp.ts'
import type { Bound, Loose } from './ledger.ts'
import { stampOutput } from './stamp-output.ts'

/** What a print left to the next. */
export interface Left {
  bound: Bound
  loose: Loose
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
export async function findHeld(left: Left, now: Now, stamps: ReadonlyMap<string, string>): Promise<Left | undefined> {
  const { bound, loose } = left
  const removed = new Set(now.content.removed.map(({ path }) => path))
  if (!bound.stories.every(({ file, stamp, path }) => stamps.get(file) === stamp && !removed.has(path)))
    return undefined
  if (!Object.entries(loose.pictures).every(([src, stamp]) => fileStamp(localFile(now.folder, src)) === stamp))
    return undefined
  if (JSON.stringify(stampOutput(now.out)) !== JSON.stringify(loose.folders)) return undefined
  const sheets = loose.sheets.filter(
    ({ file = '', stamp, headline }) => stamps.get(file) === stamp && !removed.has(headline.path),
  )
  const isUnsettled = await Promise.all(
    bound.unsettled.map(async ({ src, told, way }) => (await now.settle(src, told)).way === way),
  )
  return isUnsettled.every(Boolean) ? { bound, loose: { ...loose, sheets } } : undefined
}
