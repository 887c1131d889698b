import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { errorCode } from './error-code.ts'
import { toWriteFailure } from './write-failure.ts'

let written = 0

/** What a press that was killed leaves beside a file: to be deleted by the next one that holds the folder. */
export function isLeftover(name: string): boolean {
  return /^\.press-\d+-\d+\.tmp$/.test(name)
}

/**
 * Writes a file so that it is there whole or not at all: beside it under another name, then renamed. Folders are made as
 * needed. `durable` also waits until the disk has it, so that a power cut leaves no empty file; what can be printed again
 * does without, because waiting costs half a millisecond a file. Throws a WriteFailure.
 */
export function writeWhole(file: string, content: string | Uint8Array, { durable }: { durable: boolean }): void {
  const folder = dirname(file)
  const beside = join(folder, `.press-${process.pid}-${++written}.tmp`)
  try {
    const handle = openIn(folder, beside)
    try {
      writeFileSync(handle, content)
      if (durable) fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
    renameSync(beside, file)
  } catch (error) {
    tryRemove(beside)
    throw toWriteFailure(error, file)
  }
}

function openIn(folder: string, file: string): number {
  try {
    return openSync(file, 'w')
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error
    mkdirSync(folder, { recursive: true })
    return openSync(file, 'w')
  }
}

/** Where a folder may only be read there is nothing to remove, and that it may is not what went wrong. */
function tryRemove(file: string): void {
  try {
    rmSync(file, { force: true })
  } catch {
    // The next press that holds the folder sweeps it away.
  }
}
