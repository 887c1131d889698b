import { BlockList, isIP } from 'node:net'

const v4 = new BlockList()
v4.addSubnet('10.0.0.0', 8, 'ipv4')
v4.addSubnet('127.0.0.0', 8, 'ipv4')
v4.addSubnet('172.16.0.0', 12, 'ipv4')
v4.addSubnet('192.168.0.0', 16, 'ipv4')

const v6 = new BlockList()
v6.addAddress('::1', 'ipv6')
v6.addSubnet('fc00::', 7, 'ipv6')

/**
 * Whether an IP address is of this machine or of a private network (RFC 1918, RFC 4193): what an editor may allow. The
 * link-local ones, where clouds keep their machines' secrets, are not among them.
 */
export function isPrivateAddress(address: string): boolean {
  if (isIP(address) === 4) return v4.check(address, 'ipv4')
  return isIP(address) === 6 && !address.includes('%') && v6.check(address, 'ipv6')
}
