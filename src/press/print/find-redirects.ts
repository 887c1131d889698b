import { countries } from '#edition/country.ts'
import type { Redirects } from '#edition/redirects.ts'

/** A story, or one that was taken down, as far as its addresses go. */
export interface Addressed {
  path: string
  oldAddresses?: readonly string[] | undefined
}

const ownPages = ['about', 'rates', 'saved', 'search', ...countries.map(({ slug }) => slug)]

/**
 * Where old addresses lead, in their alphabetical order. An address that several stories claim is the first's; one that is
 * a story's own place here, or a page's, leads nowhere else. `contested` are claims that were not granted, and whose the address is.
 *
 * @param stories in the order in which they came out.
 */
export function findRedirects<T extends Addressed>(
  stories: readonly T[],
): { redirects: Redirects; contested: { story: T; address: string; path: string }[] } {
  const owners = new Map<string, string>()
  const found: [string, string][] = []
  const contested: { story: T; address: string; path: string }[] = []
  if (stories.some(({ oldAddresses = [] }) => oldAddresses.length > 0)) {
    for (const name of ownPages) owners.set(`/${name}`, `/${name}/, a page of the site’s own`)
    for (const { path } of stories) owners.set(`/${path}`, path)
  }
  for (const story of stories) {
    for (const address of story.oldAddresses ?? []) {
      const key = toKey(address)
      const owner = owners.get(key)
      if (owner === undefined) {
        owners.set(key, story.path)
        found.push([address, story.path])
      } else if (owner !== story.path) contested.push({ story, address, path: owner })
    }
  }
  found.sort(([a], [b]) => (a < b ? -1 : 1))
  return { redirects: Object.fromEntries(found), contested }
}

/** What is told of a claim that was not granted. */
export function toContestedText({ address, path }: { address: string; path: string }): string {
  return `its old address ${address} leads to ${path}, which had it first`
}

/** A server answers with and without the slash. */
function toKey(address: string): string {
  return address.replace(/\/$/, '')
}
