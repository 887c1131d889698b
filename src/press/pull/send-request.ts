import { Agent as HttpAgent, request as httpRequest, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http'
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https'
import type { LookupAddress } from 'node:dns'
import type { LookupFunction } from 'node:net'
import type { Watch } from './new-watch.ts'

/** On slow lines the quarter of a second that Node gives each of a site's addresses is too short. */
const attempt = { keepAlive: false, autoSelectFamilyAttemptTimeout: 2_500 }

/**
 * Asks for an address by connecting to the hosts given, whatever its name leads to by now. Resolves when the headers are
 * here; the body is the caller's to read or to destroy.
 */
export function sendRequest(
  url: URL,
  headers: OutgoingHttpHeaders,
  hosts: readonly LookupAddress[],
  watch: Watch,
): Promise<IncomingMessage> {
  const lookup = pinnedTo(hosts)
  const options = { headers, lookup, signal: watch.signal, maxHeaderSize: 65_536 }
  const secure = url.protocol === 'https:'
  return new Promise((resolve, reject) => {
    const request = secure
      ? httpsRequest(url, { ...options, agent: new HttpsAgent(attempt) })
      : httpRequest(url, { ...options, agent: new HttpAgent(attempt) })
    request.on('socket', (socket) => {
      socket.once(secure ? 'secureConnect' : 'connect', () => {
        watch.enter('answer')
      })
    })
    request.on('response', (response) => {
      watch.enter('idle')
      response.on('error', () => undefined)
      resolve(response)
    })
    request.on('error', reject)
    request.end()
  })
}

function pinnedTo(hosts: readonly LookupAddress[]): LookupFunction {
  return (_name, { all }, callback) => {
    const [first] = hosts
    if (all === true) callback(null, [...hosts])
    else callback(null, first?.address ?? '', first?.family)
  }
}
