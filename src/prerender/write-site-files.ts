import { writeFeeds } from './feeds/write-feeds.ts'
import { listStories, openSite } from './site/open-site.ts'
import { gatherSitemaps } from './sitemaps/gather-sitemaps.ts'

/**
 * Writes what lies beside the pages of a built site in `folder`: feeds, sitemaps, robots.txt. Only files whose bytes
 * change are written. The stories are read once, a page of headlines at a time. Returns how many files were written, and
 * how many had their bytes already.
 */
export function writeSiteFiles(folder: string, base: string): { written: number; kept: number } {
  const site = openSite(folder, base)
  writeFeeds(site)
  if (site.url !== undefined) {
    const sitemaps = gatherSitemaps(site, site.url)
    for (const story of listStories(site)) sitemaps.add(story)
    sitemaps.write()
  }
  return site.counts
}
