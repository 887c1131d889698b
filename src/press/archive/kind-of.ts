import { statSync } from 'node:fs'
import { toOpenFault } from './to-open-fault.ts'

/** What lies at a path, links followed; undefined where there is nothing. What may be a pipe is neither a file nor a folder. */
export function kindOf(path: string): 'file' | 'folder' | 'neither' | undefined {
  try {
    const stat = statSync(path, { throwIfNoEntry: false })
    return stat && (stat.isDirectory() ? 'folder' : stat.isFile() ? 'file' : 'neither')
  } catch (error) {
    // Who opens it says why it cannot be.
    if (toOpenFault(error) === undefined) throw error
    return 'file'
  }
}
