import { toAbsolute } from '../head/site-address.ts'

/**
 * robots.txt (RFC 9309): everything may be read; where the sitemaps are. It counts at a host's root only, so a site in a
 * folder has to name its sitemaps in the robots.txt of its host.
 */
export function toRobots(sitemaps: readonly string[], url: string): string {
  const maps = sitemaps.map((file) => `Sitemap: ${toAbsolute(url, `/${file}`)}`)
  return `${['User-agent: *', 'Disallow:', '', ...maps].join('\n')}\n`
}
