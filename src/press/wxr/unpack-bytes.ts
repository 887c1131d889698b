import type { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'

/** Bytes, unpacked: forty times what a newsroom of twenty years exports. */
const largest = 4 * 1024 ** 3

/**
 * The bytes of a gzip file. Where it is damaged, breaks off, or holds more than 4 GB, they end and the cause is told, in a
 * sentence.
 */
export async function* unpackBytes(packed: Readable, onDamage: (sentence: string) => void): AsyncGenerator<Uint8Array> {
  const gunzip = packed.pipe(createGunzip({ chunkSize: 64 * 1024 }))
  packed.on('error', (error) => gunzip.destroy(error))
  let total = 0
  try {
    for await (const chunk of gunzip) {
      const bytes: unknown = chunk
      if (!(bytes instanceof Uint8Array)) continue
      total += bytes.length
      if (total > largest) {
        onDamage('it is larger than 4 GB when unpacked')
        return
      }
      yield bytes
    }
  } catch {
    onDamage('it is a damaged gzip file')
  } finally {
    packed.destroy()
  }
}
