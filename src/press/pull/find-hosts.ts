import type { LookupAddress } from 'node:dns'
import { isIP } from 'node:net'
import { FetchFault } from './fetch-fault.ts'

/** Looks a name up: all of its addresses. */
type Resolve = (name: string) => Promise<readonly LookupAddress[]>

/** Who may be called. */
export interface Reach {
  resolve: Resolve
  /** Whether an IP address may be connected to. */
  isAllowed: (address: string) => boolean
}

/**
 * The IP addresses that an address leads to, all of them allowed. They are what must be connected to: a second lookup
 * could be answered otherwise. Throws a FetchFault where one of them is not allowed, or there is none.
 */
export async function findHosts(url: URL, { resolve, isAllowed }: Reach): Promise<LookupAddress[]> {
  const name = url.hostname.replace(/^\[(.*)\]$/, '$1')
  const family = isIP(name)
  const hosts = family === 0 ? await resolve(name) : [{ address: name, family }]
  const refused = hosts.find(({ address }) => !isAllowed(address))
  if (refused) {
    const leads = refused.address === name ? name : `${name} (${refused.address})`
    throw new FetchFault(
      `it leads to ${leads}, which is not on the public network; with --allow-private it would be taken all the same`,
    )
  }
  if (hosts.length === 0) throw new FetchFault('there is no site of that name')
  return [...hosts]
}
