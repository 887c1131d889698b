import { fetchAddress, type FetchOptions } from '../pull/fetch-address.ts'
import type { Load } from './new-picture-loader.ts'

/** A picture is one of many, and not worth waiting for as a feed is. Milliseconds. */
const stricter = { whole: 60_000, attempts: 2, longestPause: 5_000 }

/** Loads pictures over the network, within the limits of `pull`. */
export function newPictureLoad(fetching: FetchOptions): Load {
  const limits = { ...fetching.limits, ...stricter }
  return (src, part) => fetchAddress(src, { ...fetching, limits, accept: 'image/*, */*;q=0.5', ...part })
}
