import type { AtomFeed } from 'feedsmith'

/** The page of its own that an entry or a feed links to: HTML before other kinds, no feed and no attachment. */
export function findLink(links: readonly AtomFeed.Link<string>[] = []): string | undefined {
  const pages = links.filter(({ rel }) => rel === undefined || rel === 'alternate' || rel.endsWith('#alternate'))
  return (pages.find(({ type }) => type === undefined || type.includes('html')) ?? pages[0])?.href
}

/** The address that a feed tells as its own. */
export function findSelf(links: readonly AtomFeed.Link<string>[] = []): string | undefined {
  return links.find(({ rel }) => rel === 'self')?.href
}
