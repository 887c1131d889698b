import { errorCode } from '../archive/error-code.ts'
import { FetchFault } from './fetch-fault.ts'

/** What the system's short words mean to an editor. */
const meanings: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no site of that name',
  EAI_AGAIN: 'its name cannot be looked up (is this machine online?)',
  ECONNREFUSED: 'it refused the connection',
  ECONNRESET: 'it broke the connection off',
  EPIPE: 'it broke the connection off',
  ETIMEDOUT: 'it could not be reached',
  EHOSTUNREACH: 'there is no way to it from here',
  ENETUNREACH: 'there is no way to it from here',
  EPROTO: 'no encryption could be agreed on with it',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another site',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'nobody vouches for its certificate',
  SELF_SIGNED_CERT_IN_CHAIN: 'nobody vouches for its certificate',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'nobody vouches for its certificate',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'nobody vouches for its certificate',
}
const passing: ReadonlySet<string> = new Set(['ECONNRESET', 'EPIPE', 'EAI_AGAIN'])

/** A network error as a fault that an editor understands. */
export function toFault(error: unknown): FetchFault {
  if (error instanceof FetchFault) return error
  const code = errorCode(error)
  if (code === undefined) return new FetchFault(error instanceof Error ? error.message : String(error))
  const known = meanings[code] ?? (code.startsWith('HPE_') ? 'what it answers is not HTTP' : undefined)
  const message = known ?? `it cannot be loaded: ${error instanceof Error ? error.message : ''}`
  return new FetchFault(`${message} (${code})`, { passing: passing.has(code) })
}
