import { once } from 'node:events'
import type { IncomingMessage } from 'node:http'
import { PassThrough, Readable, Transform, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib'
import { errorCode } from '../archive/error-code.ts'
import { FetchFault } from './fetch-fault.ts'
import type { Watch } from './new-watch.ts'

/**
 * The body of an answer, unpacked: from gzip, deflate or brotli as the server says, and from gzip once more where the
 * file itself is packed. No more than `limit` bytes are ever held, packed or unpacked. Throws a FetchFault where there
 * are more, where it is damaged, or breaks off.
 */
export async function readBody(response: IncomingMessage, limit: number, watch: Watch): Promise<Uint8Array> {
  const promised = Number(response.headers['content-length'] ?? 0)
  if (promised > limit) throw tooLarge(limit)
  let received = 0
  const meter = new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      received += chunk.length
      watch.enter('idle')
      done(received > limit ? tooLarge(limit) : null, chunk)
    },
  })
  const packing = response.headers['content-encoding']?.trim().toLowerCase() ?? ''
  try {
    const bytes = await unpack(response, meter, await unpackerOf(packing, response, watch), limit, watch)
    if (!isGzip(bytes)) return bytes
    const inner = await unpack(Readable.from([bytes]), new PassThrough(), createGunzip(), limit, watch)
    if (isGzip(inner)) throw new FetchFault('it is packed more than twice')
    return inner
  } catch (error) {
    if (error instanceof FetchFault) throw error
    const code = errorCode(error) ?? ''
    if (isZlibCode(code))
      throw new FetchFault(received === 0 ? 'it is empty' : `it is packed (${packing || 'gzip'}), but damaged`)
    if (code !== 'ECONNRESET' && code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error
    const of = promised > 0 ? ` of ${promised}` : ''
    throw new FetchFault(`it broke off: ${received}${of} bytes came`, { passing: true })
  }
}

async function unpack(
  source: Readable,
  meter: Transform,
  unpacker: Transform,
  limit: number,
  { signal }: Watch,
): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  const sink = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      size += chunk.length
      if (size <= limit) chunks.push(chunk)
      done(size > limit ? tooLarge(limit) : null)
    },
  })
  await pipeline(source, meter, unpacker, sink, { signal })
  return Buffer.concat(chunks)
}

async function unpackerOf(packing: string, response: IncomingMessage, watch: Watch): Promise<Transform> {
  switch (packing) {
    case '':
    case 'identity':
      return new PassThrough()
    case 'gzip':
    case 'x-gzip':
      return createGunzip()
    case 'br':
      return createBrotliDecompress()
    case 'deflate':
      return (await hasZlibHeader(response, watch)) ? createInflate() : createInflateRaw()
    default:
      throw new FetchFault(`it is packed in a way that is not known here (${packing})`)
  }
}

/** Servers mean two things by “deflate”: with zlib's header (RFC 9110) and without. */
async function hasZlibHeader(response: IncomingMessage, { signal }: Watch): Promise<boolean> {
  if (response.readableLength === 0 && !response.complete) await once(response, 'readable', { signal })
  const start: unknown = response.read(1)
  if (!(start instanceof Uint8Array)) throw new FetchFault('it is empty')
  response.unshift(start)
  return ((start[0] ?? 0) & 0x0f) === 8
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b
}

function isZlibCode(code: string): boolean {
  return code.startsWith('Z_') || code.startsWith('ERR__ERROR')
}

function tooLarge(limit: number): FetchFault {
  const size = limit >= 1024 * 1024 ? `${Math.round(limit / 1024 / 1024)} MB` : `${limit} bytes`
  return new FetchFault(`it is larger than ${size}`)
}
