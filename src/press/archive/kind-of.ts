import { statSync, type Dirent } from 'node:fs'
import { toOpenFault } from './to-open-fault.ts'

export type Kind = 'file' | 'folder' | 'neither'

/** What lies at a path, links followed; undefined where there is nothing. What may be a pipe is neither a file nor a folder. */
export function kindOf(path: string): Kind | undefined {
  try {
    const stat = statSync(path, { throwIfNoEntry: false })
    return stat && (stat.isDirectory() ? 'folder' : stat.isFile() ? 'file' : 'neither')
  } catch (error) {
    // Who opens it says why it cannot be.
    if (toOpenFault(error) === undefined) throw error
    return 'file'
  }
}

/** The same of what a folder lists at a path: only a link has to be looked up. */
export function kindOfEntry(entry: Dirent, path: string): Kind | undefined {
  if (entry.isSymbolicLink()) return kindOf(path)
  return entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : 'neither'
}

/** What is said of a link that has lost its file. */
export const leadsNowhere = 'is a link to a file that is not there: put the file back, or delete the link'
