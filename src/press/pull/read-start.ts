import type { IncomingMessage } from 'node:http'
import { errorCode } from '../archive/error-code.ts'
import { FetchFault } from './fetch-fault.ts'
import type { Watch } from './new-watch.ts'

/** Whether an answer's body is sent as it is, not packed. */
export function isPlain({ headers }: IncomingMessage): boolean {
  return /^(?:identity)?$/i.test(headers['content-encoding']?.trim() ?? '')
}

/**
 * The first bytes of an answer's body, as many as are wanted or as there are; the rest is not waited for. Throws a
 * FetchFault where it breaks off before.
 */
export async function readStart(response: IncomingMessage, length: number, watch: Watch): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let received = 0
  try {
    for await (const chunk of response.iterator({ destroyOnReturn: true })) {
      if (!(chunk instanceof Uint8Array)) continue
      watch.enter('idle')
      chunks.push(chunk)
      received += chunk.length
      if (received >= length) break
    }
  } catch (error) {
    if (errorCode(error) !== 'ECONNRESET' && errorCode(error) !== 'ERR_STREAM_PREMATURE_CLOSE') throw error
    throw new FetchFault(`it broke off: ${received} bytes came`, { passing: true })
  }
  return Buffer.concat(chunks).subarray(0, length)
}
