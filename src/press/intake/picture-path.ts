/**
 * A picture's address as a story written here names it: an address of the web as it is; a path from the site's root as it
 * is; else a file below `content/pictures/`, however the way there was written: `../../pictures/a.svg`, `a.svg`.
 */
export function picturePath(written: string): string {
  const path = written.trim().replaceAll('\\', '/')
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(path)) return path
  const below = /(?:^|\/)pictures\/(.+)$/.exec(path)?.[1]
  if (below === undefined && path.startsWith('/')) return path.replaceAll(' ', '%20')
  return `/pictures/${below ?? path.replace(/^(?:\.{1,2}\/)+/, '')}`.replaceAll(' ', '%20')
}
