import { closeSync, openSync, readSync } from 'node:fs'
import { constants, gunzipSync } from 'node:zlib'
import { decodeBytes } from './decode-bytes.ts'
import { detectFormat, type Format } from './detect-format.ts'

/** Enough for a file to say what it is. */
const opening = 64 * 1024

/** What a file is, from its beginning alone, packed by gzip or not: so that a large one is never read whole to be told. */
export function sniffFormat(path: string, name: string): Format | undefined {
  const bytes = Buffer.alloc(opening)
  let handle: number | undefined
  try {
    handle = openSync(path, 'r')
    const begin = bytes.subarray(0, readSync(handle, bytes, 0, opening, 0))
    const packed = begin[0] === 0x1f && begin[1] === 0x8b
    const plain = packed ? gunzipSync(begin, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 1 << 24 }) : begin
    return detectFormat(decodeBytes(plain).text, name)
  } catch {
    return undefined
  } finally {
    if (handle !== undefined) closeSync(handle)
  }
}
