import { expect, test } from 'vitest'
import { isPrivateAddress } from './is-private-address.ts'

test.each(['127.0.0.1', '10.1.2.3', '172.31.255.1', '192.168.0.9', '::1', 'fd12::1'])(
  'an editor may allow %s, which is of this machine or a private network',
  (address) => {
    expect(isPrivateAddress(address)).toBe(true)
  },
)

test.each([
  '169.254.169.254',
  'fe80::1',
  '100.64.0.1',
  '224.0.0.1',
  '0.0.0.0',
  '172.32.0.1',
  '::ffff:169.254.169.254',
  'x',
])('nobody may allow %s', (address) => {
  expect(isPrivateAddress(address)).toBe(false)
})
