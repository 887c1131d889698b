import type { Cap, Store } from './stores.ts'
import { caps } from './stores.ts'

/**
 * How a file of the site is answered. `kept`: what is kept, else the network, for files that are named by their content and
 * so never change. `fresh`: the network, else what is kept, for those that do.
 */
export interface Way {
  first: 'kept' | 'fresh'
  /** Where it may be. */
  among: readonly Store[]
  /** Where an answer of the network is put, if that is not for the page to say. */
  into?: Store
  cap?: Cap
}

/** `path` counts from the site's folder: `data/edition.json`. Undefined for what the browser is left to itself with. */
export function howToAnswer(path: string): Way | undefined {
  if (path.startsWith('assets/')) return { first: 'kept', among: ['code'], into: 'code' }
  if (path.startsWith('data/headlines/'))
    return { first: 'kept', among: ['latest', 'visited'], into: 'visited', cap: caps.visited }
  if (path.startsWith('data/pictures/'))
    return { first: 'kept', among: ['pictures'], into: 'pictures', cap: caps.pictures }
  // What a search needs is large, and kept well enough by the browser itself.
  if (path.startsWith('data/search/')) return undefined
  if (path.startsWith('data/articles/')) return { first: 'fresh', among: ['latest', 'read', 'saved'] }
  // These two belong to the heads that they name or go with: whoever keeps those keeps them.
  if (path === 'data/edition.json' || path === 'data/quotes.json') return { first: 'fresh', among: ['latest'] }
  if (path.startsWith('data/')) return { first: 'fresh', among: ['visited'], into: 'visited', cap: caps.visited }
  return undefined
}
