import { join } from 'node:path'
import { gatherCards } from './cards/gather-cards.ts'
import { writeFeeds } from './feeds/write-feeds.ts'
import { writeManifest } from './install/write-manifest.ts'
import { writeRedirects } from './redirects/write-redirects.ts'
import { writeServerFiles } from './serve/write-server-files.ts'
import { listShelves } from './list-shelves.ts'
import { listStories, openSite } from './site/open-site.ts'
import { gatherSitemaps } from './sitemaps/gather-sitemaps.ts'
import { loadPageWords } from './words/page-words.ts'

/**
 * Writes what lies beside the pages of a built site in `folder`: feeds, sitemaps, robots.txt, the pictures of shared links,
 * what leads on from old addresses, what servers are told, the site's manifest and icons. Run after all pages are written.
 * Only files whose bytes change are written; the stories are read once, a page of headlines at a time. Returns how many
 * files were written, and how many had their bytes already.
 */
export async function writeSiteFiles(folder: string, base: string): Promise<{ written: number; kept: number }> {
  const site = openSite(folder, base)
  const words = await loadPageWords(site.edition.language)
  writeFeeds(site, words)
  writeServerFiles(site, writeRedirects(site, words))
  await writeManifest(site)
  if (site.url !== undefined) {
    const sitemaps = gatherSitemaps(site, site.url, listShelves(join(folder, 'data')))
    const cards = gatherCards(site, words)
    for (const story of listStories(site)) {
      sitemaps.add(story)
      cards.add(story)
    }
    sitemaps.write()
    await cards.write()
  }
  site.finish()
  return site.counts
}
