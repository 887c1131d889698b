import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { errorCode, isReadOnly } from '../archive/error-code.ts'
import { writeWhole } from '../archive/write-whole.ts'
import { hashOf } from './hash-of.ts'

/** A file of JSON that is believed only where it is whole: it begins with the hash of the rest, and with what it holds for. */
interface SealedFile {
  /** What was written; undefined where nothing was, for another key, or where it is damaged. */
  read: (key: string) => unknown
  /** Like `remove`, does nothing where the folder may only be read. */
  write: (key: string, value: unknown) => void
  remove: () => void
}

/** Where all lies that can be worked out again from a content folder. */
export function cacheFolder(content: string): string {
  return join(content, '.cache')
}

export function sealedFile(file: string): SealedFile {
  return {
    read: (key) => {
      const text = tryReadText(file)
      const [seal, held, json] = cut(text)
      return held === key && seal === hashOf(json) ? (JSON.parse(json) as unknown) : undefined
    },
    write: (key, value) => {
      const json = JSON.stringify(value)
      ifAllowed(() => {
        writeWhole(file, `${hashOf(json)}\n${key}\n${json}`, { durable: false })
      })
    },
    remove: () => {
      ifAllowed(() => {
        rmSync(file, { force: true })
      })
    },
  }
}

function ifAllowed(change: () => void): void {
  try {
    change()
  } catch (error) {
    if (!isReadOnly(error)) throw error
  }
}

function cut(text: string): [seal: string, key: string, json: string] {
  const first = text.indexOf('\n')
  const second = text.indexOf('\n', first + 1)
  return [text.slice(0, first), text.slice(first + 1, second), text.slice(second + 1)]
}

function tryReadText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return ''
    throw error
  }
}
