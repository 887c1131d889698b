import type { IncomingHttpHeaders } from 'node:http'
import { FetchFault } from './fetch-fault.ts'
import { readRetryAfter } from './read-retry-after.ts'

const meanings: Readonly<Record<number, string>> = {
  204: 'it answered with nothing at all',
  304: 'it answered that nothing is new, though it was not asked that',
  400: 'it does not understand what it is asked',
  401: 'it wants a password',
  402: 'it wants money',
  403: 'it refuses to be read by the press',
  404: 'there is nothing at this address',
  407: 'a proxy wants a password',
  410: 'it is gone for good: take it out of press.json',
  429: 'it was asked too often',
  451: 'it may not be read here, by law',
  503: 'it is not available for now',
}

/** An answer that brings nothing, as a fault: one that may pass for 429 and all from 500 on. */
export function toStatusFault(status: number, headers: IncomingHttpHeaders): FetchFault {
  const passing = status === 429 || status >= 500
  const retryAfter = passing ? readRetryAfter(headers['retry-after'], headers.date) : undefined
  const told = meanings[status] ?? (status >= 500 ? 'it has a fault of its own' : 'its answer is of no use')
  return new FetchFault(`${told} (${status})`, { passing, status, retryAfter })
}
