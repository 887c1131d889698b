import { lookup } from 'node:dns/promises'
import type { Settings } from '../settings.ts'
import type { FetchOptions } from './fetch-address.ts'
import { usualLimits, type FetchLimits } from './fetch-limits.ts'
import { isPrivateAddress } from './is-private-address.ts'
import { isPublicAddress } from './is-public-address.ts'

interface FetchingOptions {
  /** Whether addresses of this machine and of private networks may be called. */
  allowPrivate: boolean
  limits?: FetchLimits
}

/** How a newsroom loads addresses over the network. */
export function toFetching(settings: Settings, { allowPrivate, limits = usualLimits }: FetchingOptions): FetchOptions {
  return {
    limits,
    agent: toAgent(settings),
    reach: {
      resolve: (name) => lookup(name, { all: true }),
      isAllowed: (address) => isPublicAddress(address) || (allowPrivate && isPrivateAddress(address)),
    },
  }
}

/** Who is asking, with the site's address, so that a newsroom sees whom to write to. */
function toAgent({ url }: Settings): string {
  return url === undefined ? 'Steppe-Wire' : `Steppe-Wire (+${new URL(url).href})`
}
