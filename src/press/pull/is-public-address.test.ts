import { expect, test } from 'vitest'
import { isPublicAddress } from './is-public-address.ts'

test.each([
  '8.8.8.8',
  '1.1.1.1',
  '9.255.255.255',
  '11.0.0.0',
  '100.63.255.255',
  '100.128.0.0',
  '172.15.255.255',
  '172.32.0.0',
  '192.167.255.255',
  '223.255.255.255',
  '2606:4700:4700::1111',
  '2a00:1450:4010:c0e::65',
  '64:ff9b::808:808',
])('%s is on the public network', (address) => {
  expect(isPublicAddress(address)).toBe(true)
})

test.each([
  ['this machine', '127.0.0.1'],
  ['this machine', '127.255.255.254'],
  ['this machine', '::1'],
  ['no machine', '0.0.0.0'],
  ['no machine', '::'],
  ['a private network', '10.1.2.3'],
  ['a private network', '172.16.0.1'],
  ['a private network', '172.31.255.255'],
  ['a private network', '192.168.1.1'],
  ['a private network', 'fd00:ec2::254'],
  ['a private network', 'fec0::1'],
  ['a provider’s own network', '100.64.0.1'],
  ['a provider’s own network', '100.100.100.200'],
  ['the neighbourhood', '169.254.169.254'],
  ['the neighbourhood', 'fe80::1'],
  ['the neighbourhood', 'fe80::1%eth0'],
  ['many machines', '224.0.0.1'],
  ['many machines', '255.255.255.255'],
  ['many machines', 'ff02::1'],
  ['an IPv4 address in disguise', '::ffff:127.0.0.1'],
  ['an IPv4 address in disguise', '::ffff:8.8.8.8'],
  ['an IPv4 address in disguise', '::127.0.0.1'],
  ['an IPv4 address in disguise', '64:ff9b::a00:1'],
  ['an IPv4 address in disguise', '64:ff9b::1'],
  ['an IPv4 address in disguise', '64:ff9b::169.254.169.254'],
  ['an IPv4 address in disguise', '64:ff9b:1::a00:1'],
  ['an IPv4 address in disguise', '2002:a00:1::'],
  ['an IPv4 address in disguise', '2001:0:a00:1::'],
  ['a book', '192.0.2.1'],
  ['a book', '2001:db8::1'],
  ['no address at all', 'localhost'],
  ['no address at all', '127.1'],
  ['no address at all', ''],
])('what leads to %s is refused: %s', (_what, address) => {
  expect(isPublicAddress(address)).toBe(false)
})
