import { BlockList, isIP } from 'node:net'

/**
 * Two lists, because a BlockList takes every IPv4 address for one of `::ffff:0:0/96`. Sources: the special-purpose
 * registries of IANA (RFC 6890), and 168.63.129.16, which answers machines of one cloud with their own secrets.
 */
const reserved = listOf('ipv4', [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['168.63.129.16', 32],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
])

/** All of IPv6 that the public network uses so far; what is special within it. */
const global = listOf('ipv6', [['2000::', 3]])
const special = listOf('ipv6', [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
])

/**
 * Whether an IP address is one of the public network: not private, loopback, link-local, shared (CGNAT), multicast,
 * documentary, or an IPv4 address wrapped in an IPv6 one. Anything that is no IP address is not. A network that has no
 * IPv4 of its own (RFC 6052) wraps the addresses of everybody, so there it is the address within that counts.
 */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 4) return !reserved.check(address, 'ipv4')
  if (isIP(address) !== 6 || address.includes('%')) return false
  const within = /^\[64:ff9b::(?:([0-9a-f]+):)?([0-9a-f]+)\]$/.exec(new URL(`http://[${address}]/`).hostname)
  if (within) return isPublicAddress([...bytesOf(within[1]), ...bytesOf(within[2])].join('.'))
  return global.check(address, 'ipv6') && !special.check(address, 'ipv6')
}

/** The two bytes of a group of an IPv6 address. */
function bytesOf(group = '0'): [number, number] {
  const value = Number.parseInt(group, 16)
  return [value >> 8, value & 0xff]
}

function listOf(family: 'ipv4' | 'ipv6', subnets: readonly (readonly [network: string, prefix: number])[]): BlockList {
  const list = new BlockList()
  for (const [network, prefix] of subnets) list.addSubnet(network, prefix, family)
  return list
}
