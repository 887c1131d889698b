import type { OutgoingHttpHeaders } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { ask, hasBody, type Answer } from './ask.ts'
import { FetchFault } from './fetch-fault.ts'
import type { FetchLimits } from './fetch-limits.ts'
import type { Reach } from './find-hosts.ts'
import { findRedirect } from './find-redirect.ts'
import { newWatch } from './new-watch.ts'
import { toFault } from './to-fault.ts'
import { toStatusFault } from './to-status-fault.ts'
import { toWebUrl } from './to-web-url.ts'

/** What a server gave with a body, to be asked with whether there is a newer one. */
interface Validators {
  /** The address that they are of, after all redirects. */
  address: string
  etag?: string | undefined
  lastModified?: string | undefined
}

/** Something that lies at an address. */
interface Found {
  /** Where it lies, after all redirects. */
  address: string
  /** Where the address asked for has moved for good. */
  moved?: string
}

/** What came of asking for an address. */
export type Fetched =
  | ({ outcome: 'body'; bytes: Uint8Array; charset?: string; validators: Validators } & Found)
  | ({ outcome: 'nothing new' } & Found)
  | { outcome: 'fault'; problem: string; status?: number }

export interface FetchOptions {
  reach: Reach
  limits: FetchLimits
  /** Who is asking, as servers are told. */
  agent: string
  /** From the last time; without them the body comes in any case. */
  validators?: Validators | undefined
  /** What is wanted, as servers are told; else a feed. */
  accept?: string
  /** Only so many of its first bytes are wanted. */
  first?: number
}

const feeds = 'application/rss+xml, application/atom+xml, application/feed+json, */*;q=0.8'

/**
 * Loads what lies at an http or https address: by redirects, again after passing faults, within all limits. Never throws:
 * what went wrong is a clause about the address.
 */
export async function fetchAddress(address: string, options: FetchOptions): Promise<Fetched> {
  const { attempts, longestPause } = options.limits
  for (let attempt = 1, pause = options.limits.pause; ; attempt += 1, pause *= 4) {
    try {
      return await follow(address, options)
    } catch (error) {
      const { message, passing, status, retryAfter } = toFault(error)
      const wait = retryAfter ?? pause
      if (!passing || attempt >= attempts || wait > longestPause)
        return { outcome: 'fault', problem: message, ...(status !== undefined && { status }) }
      await sleep(wait)
    }
  }
}

async function follow(address: string, options: FetchOptions): Promise<Fetched> {
  const watch = newWatch(options.limits)
  const seen: string[] = []
  let moved: string | undefined
  let allForGood = true
  try {
    for (let url = toWebUrl(address); ;) {
      if (seen.includes(url.href)) throw new FetchFault(`it redirects in a circle: ${[...seen, url.href].join(' → ')}`)
      if (seen.length > options.limits.redirects)
        throw new FetchFault(`it redirects more than ${options.limits.redirects} times, at last to ${url.href}`)
      seen.push(url.href)
      const answer = await ask(url, headersFor(url, options), { ...options, watch })
      const redirect = findRedirect(answer, url)
      if (!redirect) return toFetched(answer, url, { ...options, moved })
      url = redirect.to
      allForGood &&= redirect.forGood
      if (allForGood) moved = url.href
    }
  } finally {
    watch.end()
  }
}

function headersFor(url: URL, { agent, validators, accept = feeds, first }: FetchOptions): OutgoingHttpHeaders {
  const known = validators?.address === url.href ? validators : undefined
  return {
    'user-agent': agent,
    accept,
    'accept-encoding': first === undefined ? 'gzip, deflate, br' : 'identity',
    ...(first !== undefined && { range: `bytes=0-${first - 1}` }),
    ...(known?.etag !== undefined && { 'if-none-match': known.etag }),
    ...(known?.lastModified !== undefined && { 'if-modified-since': known.lastModified }),
  }
}

function toFetched(
  { status, headers, bytes }: Answer,
  url: URL,
  { validators, moved, first }: FetchOptions & { moved: string | undefined },
): Fetched {
  const found: Found = { address: url.href, ...(moved !== undefined && { moved }) }
  if (status === 304 && validators?.address === url.href) return { outcome: 'nothing new', ...found }
  if (!hasBody(status, first)) throw toStatusFault(status, headers)
  const charset = /;\s*charset\s*=\s*["']?([\w.:-]+)/i.exec(headers['content-type'] ?? '')?.[1]
  const { etag, 'last-modified': lastModified } = headers
  const body = {
    bytes,
    validators: { address: url.href, etag, lastModified },
    ...(charset !== undefined && { charset }),
  }
  return { outcome: 'body', ...found, ...body }
}
