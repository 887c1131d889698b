/**
 * What is kept in the browser for reading without a connection, each kind in a cache of its own
 * (https://w3c.github.io/ServiceWorker/#cache-objects):
 * - `code`: the page's scripts and styles, and `offline.html`, which draws any address from the other stores;
 * - `latest`: the edition, the heads of its lists, the rates, the newest stories;
 * - `read`: stories that were read; `saved`: those that are to stay until the reader says otherwise;
 * - `visited`: pages' HTML, and other files that they asked for;
 * - `pictures`: those that were seen and are the site's own.
 */
export const stores = ['code', 'latest', 'read', 'saved', 'visited', 'pictures'] as const
export type Store = (typeof stores)[number]

/** How much a store may hold: the oldest goes first. Others have their own bounds. Bytes as they lie in the browser. */
export interface Cap {
  most: number
  bytes: number
}
export const caps = {
  read: { most: 500, bytes: 10_000_000 },
  visited: { most: 60, bytes: 4_000_000 },
  pictures: { most: 100, bytes: 6_000_000 },
} as const satisfies Partial<Record<Store, Cap>>

/** Changes when what is kept can no longer be read: all of it is deleted then. */
const format = 'steppe-wire-1'

/** The name of a site's store. Sites of one host share its caches: `base` tells whose it is. */
export function storeName(base: string, store: Store): string {
  return `${format} ${base} ${store}`
}

/** Whether a cache is one of a site's that this version of it does not use. */
export function isOutdated(name: string, base: string): boolean {
  const [format = '', of] = name.split(' ')
  return format.startsWith('steppe-wire-') && of === base && !stores.some((store) => storeName(base, store) === name)
}
