import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http'
import { findHosts, type Reach } from './find-hosts.ts'
import type { FetchLimits } from './fetch-limits.ts'
import type { Watch } from './new-watch.ts'
import { readBody } from './read-body.ts'
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
}

/** Whether an answer's body is what was asked for. */
export function hasBody(status: number): boolean {
  return status === 200 || status === 203
}

/** Asks for one address, once, without following where it leads. Throws a FetchFault where no answer comes. */
export async function ask(
  url: URL,
  headers: OutgoingHttpHeaders,
  { reach, limits, watch }: AskOptions,
): Promise<Answer> {
  try {
    watch.enter('connect')
    const hosts = await watch.limit(findHosts(url, reach))
    const response = await sendRequest(url, headers, hosts, watch)
    const status = response.statusCode ?? 0
    try {
      const bytes = hasBody(status) ? await readBody(response, limits.bytes, watch) : new Uint8Array()
      return { status, headers: response.headers, bytes }
    } finally {
      response.destroy()
    }
  } catch (error) {
    throw watch.fault() ?? toFault(error)
  }
}
