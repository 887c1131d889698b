import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { isLeftover } from './write-whole.ts'

/** Deletes what a press that was killed left half-written, in a folder and all below it. The folder's lock must be held. */
export function sweepLeftovers(folder: string, { recursive = true } = {}): void {
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive })) {
    if (entry.isFile() && isLeftover(entry.name)) rmSync(join(entry.parentPath, entry.name), { force: true })
  }
}
