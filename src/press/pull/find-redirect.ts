import type { Answer } from './ask.ts'
import { FetchFault } from './fetch-fault.ts'
import { toWebUrl } from './to-web-url.ts'

const statuses: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])

/**
 * Where an answer sends the caller on, and whether for good; undefined where it does not. Throws a FetchFault where it
 * says so but names no address that may be called.
 */
export function findRedirect({ status, headers }: Answer, url: URL): { to: URL; forGood: boolean } | undefined {
  if (!statuses.has(status)) return undefined
  const location = headers.location ?? ''
  if (location === '') throw new FetchFault(`it redirects (${status}), but does not say where to`, { status })
  return { to: toWebUrl(asUtf8(location), url.href), forGood: status === 301 || status === 308 }
}

/** Node gives headers byte for byte; some servers write `/новости/` into them. */
function asUtf8(header: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(header, 'latin1'))
  } catch {
    return header
  }
}
