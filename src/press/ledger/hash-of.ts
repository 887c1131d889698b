import { createHash } from 'node:crypto'

/** In hex digits. */
export function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
