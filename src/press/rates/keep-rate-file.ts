import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { errorCode } from '../archive/error-code.ts'
import { writeWhole } from '../archive/write-whole.ts'
import { bankFolder, rateFileName } from './rate-paths.ts'
import type { UsableReading } from './read-bank-file.ts'

/**
 * Keeps a file's bytes under its bank and day, in place of one that is held already.
 *
 * @returns what happened to the folder: nothing where the same bytes are held.
 */
export function keepRateFile(
  bytes: Uint8Array,
  reading: UsableReading,
  content: string,
): 'unchanged' | 'added' | 'replaced' {
  const folder = bankFolder(content, reading.bank)
  const name = rateFileName(reading)
  const stem = name.slice(0, -reading.format.length)
  const twin = join(folder, `${stem}${reading.format === 'xml' ? 'json' : 'xml'}`)
  const held = readHeld(join(folder, name))
  const hadTwin = readHeld(twin) !== undefined
  if (held && Buffer.compare(held, bytes) === 0 && !hadTwin) return 'unchanged'
  writeWhole(join(folder, name), bytes, { durable: true })
  if (hadTwin) rmSync(twin)
  return (held ?? hadTwin) ? 'replaced' : 'added'
}

function readHeld(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw error
  }
}
