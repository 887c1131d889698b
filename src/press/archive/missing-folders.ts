import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/** A folder and those above it, as far as they are not there; the innermost first. */
export function missingFolders(folder: string): string[] {
  const missing: string[] = []
  for (let path = resolve(folder); !existsSync(path); path = dirname(path)) missing.push(path)
  return missing
}
