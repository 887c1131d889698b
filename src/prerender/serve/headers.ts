/** For files that are named by their content: a year, and never asked for again. */
export const forever = 'public, max-age=31536000, immutable'
/** For all others: kept, but asked for at every use, which costs an answer of 304 while they are the same. */
export const revalidated = 'no-cache'

/** The folders, below the site's, whose files are named by their content. */
export const hashedFolders = ['assets/', 'data/headlines/', 'data/pictures/', 'data/search/'] as const

/** Whether the name of a file of the site tells its bytes, so that it never changes. */
export function isContentNamed(file: string): boolean {
  return hashedFolders.some((folder) => file.startsWith(folder))
}

/** What every answer says, but for how long it may be kept. */
export function listHeaders(policy: string): [name: string, value: string][] {
  return [
    ['Content-Security-Policy', policy],
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'strict-origin-when-cross-origin'],
    ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
  ]
}

/** What is served, and as what: all that a site holds. */
export const types: Readonly<Record<string, readonly string[]>> = {
  'text/html': ['html'],
  'text/css': ['css'],
  'text/javascript': ['js'],
  'text/plain': ['txt'],
  'application/json': ['json'],
  'application/xml': ['xml'],
  'application/manifest+json': ['webmanifest'],
  'image/avif': ['avif'],
  'image/gif': ['gif'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
  'image/svg+xml': ['svg'],
  'image/webp': ['webp'],
  'image/x-icon': ['ico'],
  'font/woff2': ['woff2'],
}

/** Feeds, by their files' names. */
export const feedTypes: Readonly<Record<string, string>> = {
  'feed.xml': 'application/rss+xml',
  'atom.xml': 'application/atom+xml',
  'feed.json': 'application/feed+json',
}
