import { lookup } from 'node:dns/promises'
import { fetchAddress, type Fetched, type FetchOptions } from './fetch-address.ts'
import { usualLimits, type FetchLimits } from './fetch-limits.ts'
import type { Reach } from './find-hosts.ts'
import { isPublicAddress } from './is-public-address.ts'
import { openHost, type SiteAnswer } from './loopback-host.ts'

/** For tests: limits that a busy machine keeps, too; a test of one of them sets that one alone. */
const testLimits: FetchLimits = {
  ...usualLimits,
  connect: 5_000,
  answer: 5_000,
  idle: 5_000,
  whole: 10_000,
  bytes: 100_000,
  pause: 5,
  longestPause: 1_000,
}

/** As everywhere, but this machine's first address stands for the public network. */
export const loopbackReach: Reach = {
  resolve: (name) => lookup(name, { all: true }),
  isAllowed: (address) => address === '127.0.0.1' || isPublicAddress(address),
}

/** How tests load addresses. */
export const quickFetching: FetchOptions = { reach: loopbackReach, limits: testLimits, agent: 'Chui Courier' }

/** For tests: loads an address within quick limits. */
export function loadQuickly(address: string, options: Partial<FetchOptions> = {}): Promise<Fetched> {
  return fetchAddress(address, { ...quickFetching, ...options })
}

/** Why an address gives nothing; empty where it gives something. */
export async function problemOf(address: string, options: Partial<FetchOptions> = {}): Promise<string> {
  const fetched = await loadQuickly(address, options)
  return fetched.outcome === 'fault' ? fetched.problem : ''
}

/** What came of a page, how often it was asked for, and its text. */
interface LoadedPage {
  outcome: Fetched['outcome']
  problem: string
  asked: number
  text: string
}

/** Opens a site of one page and loads it. */
export async function loadPage(answer: SiteAnswer, limits: Partial<FetchLimits> = {}): Promise<LoadedPage> {
  const host = await openHost({ '/feed': answer })
  const fetched = await loadQuickly(`${host.url}/feed`, { limits: { ...testLimits, ...limits } })
  const text = fetched.outcome === 'body' ? Buffer.from(fetched.bytes).toString() : ''
  return { asked: host.asked.length, text, problem: '', ...fetched }
}
