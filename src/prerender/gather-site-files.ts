import { join } from 'node:path'
import { setImmediate as others } from 'node:timers/promises'
import { gatherCards } from './cards/gather-cards.ts'
import { toFeeds } from './feeds/to-feeds.ts'
import { writeManifest } from './install/write-manifest.ts'
import { writeRedirects } from './redirects/write-redirects.ts'
import { writeServerFiles } from './serve/write-server-files.ts'
import { listShelves } from './list-shelves.ts'
import { listStories, openSite, type Site } from './site/open-site.ts'
import { gatherSitemaps } from './sitemaps/gather-sitemaps.ts'
import { loadPageWords } from './words/page-words.ts'

/** Writes what was gathered. Returns how many files were written, and how many had their bytes already. */
export type WriteSiteFiles = () => Promise<Site['counts']>

/**
 * Gathers what lies beside the pages of a site, from its edition in `data`: feeds, sitemaps, robots.txt, the pictures of shared
 * links, what leads on from old addresses, what servers are told, the site's manifest and icons. The stories are read once, a
 * page of headlines at a time, between which others have their turn. Returns what writes all that into `folder`: only files
 * whose bytes change, and to be run after all pages are there.
 */
export async function gatherSiteFiles(
  folder: string,
  base: string,
  data = join(folder, 'data'),
): Promise<WriteSiteFiles> {
  const site = openSite(folder, base, data)
  const words = await loadPageWords(site.edition.language)
  const feeds: { file: string; text: string }[] = []
  for (const feed of toFeeds(site, words)) {
    feeds.push(feed)
    await others()
  }
  const sitemaps = site.url === undefined ? undefined : gatherSitemaps(site, site.url, listShelves(data))
  const cards = site.url === undefined ? undefined : gatherCards(site, words)
  for (const stories of site.url === undefined ? [] : listStories(site)) {
    for (const story of stories) {
      sitemaps?.add(story)
      cards?.add(story)
    }
    await others()
  }
  return async () => {
    for (const { file, text } of feeds) site.write(file, text)
    writeServerFiles(site, writeRedirects(site, words))
    await writeManifest(site)
    sitemaps?.write()
    await cards?.write()
    site.finish()
    return site.counts
  }
}
