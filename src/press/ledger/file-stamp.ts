import { statSync } from 'node:fs'

/** Tells whether a file is still as it was, without reading it; empty where there is none. */
export function fileStamp(file: string): string {
  const found = statSync(file, { throwIfNoEntry: false })
  return found === undefined ? '' : `${found.mtimeMs} ${found.size} ${found.ino}`
}
