import { createReadStream } from 'node:fs'
import { mkdtemp, open, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { errorCode } from '../archive/error-code.ts'
import { toOpenFault } from '../archive/to-open-fault.ts'
import { unpackBytes } from './unpack-bytes.ts'
import { UnusableExport } from './unusable-export.ts'

/** A file's path, or its bytes as they come over the network. */
export type WxrInput = string | AsyncIterable<Uint8Array>

/** An export that can be read from its start more than once. */
export interface OpenExport {
  /** Its bytes, unpacked. What goes wrong on the way ends them and is told to `onDamage`, in a sentence. */
  read: (onDamage: (sentence: string) => void) => AsyncGenerator<Uint8Array>
  /** Sentences about what was lost before it could be read. */
  damage: string[]
  close: () => Promise<void>
}

/** Bytes read at a time. Longer strings are forgotten late by the engine, and so fill the memory. */
const chunk = 64 * 1024

/** Opens an export on disk; a stream is kept in a temporary file until `close`. Throws UnusableExport. */
export async function openExport(input: WxrInput): Promise<OpenExport> {
  if (typeof input === 'string') return openFile(input)
  const folder = await mkdtemp(join(tmpdir(), 'wxr-'))
  const remove = () => rm(folder, { recursive: true, force: true })
  try {
    const damage: string[] = []
    const file = join(folder, 'export')
    await writeFile(file, untilBroken(input, damage))
    return { ...(await openFile(file)), damage, close: remove }
  } catch (error) {
    await remove()
    throw error
  }
}

async function openFile(path: string): Promise<OpenExport> {
  const start = await readStart(path)
  const isPacked = start[0] === 0x1f && start[1] === 0x8b
  const read = (onDamage: (sentence: string) => void) => {
    const stream = createReadStream(path, { highWaterMark: chunk })
    return isPacked ? unpackBytes(stream, onDamage) : bytesOf(stream)
  }
  return { read, damage: [], close: () => Promise.resolve() }
}

async function readStart(path: string): Promise<Uint8Array> {
  try {
    const file = await open(path)
    try {
      const { buffer, bytesRead } = await file.read(new Uint8Array(2), 0, 2, 0)
      return buffer.subarray(0, bytesRead)
    } finally {
      await file.close()
    }
  } catch (error) {
    const fault = toOpenFault(error)
    if (fault === undefined) throw error
    throw new UnusableExport(errorCode(error) === 'EISDIR' ? 'it is a folder' : `it ${fault}`)
  }
}

async function* bytesOf(stream: AsyncIterable<unknown>): AsyncGenerator<Uint8Array> {
  for await (const bytes of stream) if (bytes instanceof Uint8Array) yield bytes
}

async function* untilBroken(input: AsyncIterable<Uint8Array>, damage: string[]): AsyncGenerator<Uint8Array> {
  try {
    yield* input
  } catch (error) {
    damage.push(`its transfer broke off (${error instanceof Error ? error.message : String(error)})`)
  }
}
