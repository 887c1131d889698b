import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

let written = 0

/** What a press that was killed leaves beside a file: to be deleted by the next one that holds the folder. */
export function isLeftover(name: string): boolean {
  return /^\.press-\d+-\d+\.tmp$/.test(name)
}

/**
 * Writes a file so that it is there whole or not at all: beside it under another name, then renamed. Folders are made as
 * needed. `durable` also waits until the disk has it, so that a power cut leaves no empty file; what can be printed again
 * does without, because waiting costs half a millisecond a file.
 */
export function writeWhole(file: string, content: string | Uint8Array, { durable }: { durable: boolean }): void {
  const folder = dirname(file)
  const beside = join(folder, `.press-${process.pid}-${++written}.tmp`)
  const handle = openIn(folder, beside)
  try {
    try {
      writeFileSync(handle, content)
      if (durable) fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
    renameSync(beside, file)
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
  }
}

function openIn(folder: string, file: string): number {
  try {
    return openSync(file, 'w')
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
    mkdirSync(folder, { recursive: true })
    return openSync(file, 'w')
  }
}
