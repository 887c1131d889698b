import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http'
import { findHosts, type Reach } from './find-hosts.ts'
import type { FetchLimits } from './fetch-limits.ts'
import type { Watch } from './new-watch.ts'
import { readBody } from './read-body.ts'
import { isPlain, readStart } from './read-start.ts'
import { sendRequest } from './send-request.ts'
import { toFault } from './to-fault.ts'

/** What one address answered. The body is empty where its status says that there is nothing in it for us. */
export interface Answer {
  status: number
  headers: IncomingHttpHeaders
  bytes: Uint8Array
}

export interface AskOptions {
  reach: Reach
  limits: FetchLimits
  watch: Watch
  /** Only so many of its first bytes are wanted. */
  first?: number
}

/** Whether an answer's body is what was asked for. */
export function hasBody(status: number, first?: number): boolean {
  return status === 200 || status === 203 || (status === 206 && first !== undefined)
}

/** Asks for one address, once, without following where it leads. Throws a FetchFault where no answer comes. */
export async function ask(
  url: URL,
  headers: OutgoingHttpHeaders,
  { reach, limits, watch, first }: AskOptions,
): Promise<Answer> {
  try {
    watch.enter('connect')
    const hosts = await watch.limit(findHosts(url, reach))
    const response = await sendRequest(url, headers, hosts, watch)
    const status = response.statusCode ?? 0
    try {
      const read = () =>
        first !== undefined && isPlain(response)
          ? readStart(response, first, watch)
          : readBody(response, limits.bytes, watch)
      const bytes = hasBody(status, first) ? await read() : new Uint8Array()
      return { status, headers: response.headers, bytes }
    } finally {
      response.destroy()
    }
  } catch (error) {
    throw watch.fault() ?? toFault(error)
  }
}
