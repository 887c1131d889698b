import { statSync, type Stats } from 'node:fs'
import { toOpenFault } from '../archive/to-open-fault.ts'

/** Tells whether a file is still as it was, without reading it; empty where there is none that can be reached. */
export function fileStamp(file: string): string {
  const found = find(file)
  return found === undefined ? '' : `${found.mtimeMs} ${found.size} ${found.ino}`
}

function find(file: string): Stats | undefined {
  try {
    return statSync(file, { throwIfNoEntry: false })
  } catch (error) {
    if (toOpenFault(error) === undefined) throw error
    return undefined
  }
}
