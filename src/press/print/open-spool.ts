import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { toWriteFailure } from '../archive/write-failure.ts'

/** Texts that are needed again later but are too many for the memory: the bodies of all stories, while they are sorted. */
export interface Spool {
  /** Keeps a text and returns its number. */
  put: (text: string) => number
  get: (number: number) => string
  close: () => void
}

const chunk = 1 << 20

/** A spool in a file of its own in `folder`, which `close` deletes. Its name is that of a leftover, should it stay. */
export function openSpool(folder: string): Spool {
  const file = join(folder, `.press-${process.pid}-0.tmp`)
  const handle = openFile(file)
  const starts = [0]
  let waiting: Buffer[] = []
  let [end, flushed] = [0, 0]

  const flush = () => {
    const bytes = Buffer.concat(waiting)
    try {
      for (let done = 0; done < bytes.length;)
        done += writeSync(handle, bytes, done, bytes.length - done, flushed + done)
    } catch (error) {
      throw toWriteFailure(error, file)
    }
    ;[flushed, waiting] = [end, []]
  }

  return {
    put: (text) => {
      const bytes = Buffer.from(text)
      waiting.push(bytes)
      end += bytes.length
      if (end - flushed >= chunk) flush()
      return starts.push(end) - 2
    },
    get: (number) => {
      if (waiting.length > 0) flush()
      const start = starts[number] ?? 0
      const bytes = Buffer.alloc((starts[number + 1] ?? start) - start)
      readSync(handle, bytes, 0, bytes.length, start)
      return bytes.toString('utf8')
    },
    close: () => {
      closeSync(handle)
      rmSync(file, { force: true })
    },
  }
}

function openFile(file: string): number {
  try {
    return openSync(file, 'w+')
  } catch (error) {
    throw toWriteFailure(error, file)
  }
}
