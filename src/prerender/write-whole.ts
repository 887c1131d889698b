import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Writes a file so that whoever reads it has the former or this one, into whichever folder. Until it is whole it lies `beside`:
 * under a name of the process's own where several may write the same file.
 */
export function writeWhole(file: string, content: string | Uint8Array, beside = `${file}.tmp`): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(beside, content)
  renameSync(beside, file)
}
