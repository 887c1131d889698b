import type { Fetched } from '../pull/fetch-address.ts'
import { newBound } from './new-bound.ts'
import { headerLength } from './read-size.ts'

/** How an address is loaded: whole, or its first bytes alone. */
export type Load = (src: string, part: { first?: number }) => Promise<Fetched>

/** Loads other sites' pictures, a few at a time. A text says why one does not come. */
export interface PictureLoader {
  /** The first 64 KB; more where the server sends nothing less than the whole. */
  start: (src: string) => Promise<Uint8Array | string>
  whole: (src: string) => Promise<Uint8Array | string>
}

const atATime = 6
/** After so many failures in a row, none of which the site itself answered, it is left in peace until the next run. */
const patience = 3

export function newPictureLoader(load: Load): PictureLoader {
  const run = newBound(atATime)
  const failures = new Map<string, number>()
  const ask = (src: string, part: { first?: number }) =>
    run(async () => {
      const host = URL.canParse(src) ? new URL(src).host : ''
      const failed = failures.get(host) ?? 0
      if (failed >= patience) return `${host} failed ${patience} times in a row and was not asked again`
      const fetched = await load(src, part)
      const silent = fetched.outcome === 'fault' && fetched.status === undefined
      failures.set(host, silent ? (failures.get(host) ?? 0) + 1 : 0)
      if (fetched.outcome === 'body') return fetched.bytes
      return fetched.outcome === 'fault' ? fetched.problem : 'nothing came'
    })
  return { start: (src) => ask(src, { first: headerLength }), whole: (src) => ask(src, {}) }
}
