import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { namesIn } from './names-in.ts'
import { isLeftover } from './write-whole.ts'

/**
 * Deletes what a press that was killed left half-written, in a folder and all below it whose names have no dot, as the
 * press's own folders have none. The folder's lock must be held. @param enters which of the folders in it are looked into.
 */
export function sweepLeftovers(folder: string, enters: (name: string) => boolean = () => true): void {
  for (const name of namesIn(folder)) {
    if (isLeftover(name)) rmSync(join(folder, name), { force: true })
    else if (!name.includes('.') && enters(name)) sweepLeftovers(join(folder, name))
  }
}
