import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { files } from '#edition/files.ts'
import { storyAddress } from '#reader/addresses.ts'
import { toAbsolute } from '../head/site-address.ts'
import type { Site } from '../site/open-site.ts'
import { readOldAddress, type OldAddress } from './old-address.ts'
import type { PageWords } from '../words/page-words.ts'
import { isRedirectPage, toRedirectPage } from './to-redirect-page.ts'
import { toUnderscoreTable, type Redirect } from './to-tables.ts'

/**
 * Writes a page that leads on for every old address that a file can have, and `_redirects`. Run after all pages: what
 * lies at an address already stays, and the address is its own. Returns all that lead on, for servers' tables.
 */
export function writeRedirects(site: Site, words: PageWords): Redirect[] {
  const redirects = Object.entries(site.load('redirects', files.redirects)).flatMap(([address, path]): Redirect[] => {
    const old = readOldAddress(address)
    return old ? [{ ...old, to: site.base + storyAddress(path).slice(1), isLikePage: isLikePage(site, old) }] : []
  })
  const led = redirects.filter((redirect) => writePage(site, redirect, words))
  if (led.length > 0) site.write('_redirects', toUnderscoreTable(led, site.base))
  return led
}

/** Whether something lies at its address in lower case, as all pages of a site have theirs. */
function isLikePage({ folder }: Site, { plain = '' }: OldAddress): boolean {
  const lower = plain.toLowerCase()
  const file = lower === plain ? undefined : toFile(lower)
  return file !== undefined && !isFree(folder, file)
}

/** False where something else lies at the address, which a server's table must not hide either. */
function writePage(site: Site, { plain, query, to }: Redirect, words: PageWords): boolean {
  const file = query === undefined && plain !== undefined ? toFile(plain) : undefined
  if (file === undefined) return plain !== '/' || query !== undefined
  if (!isFree(site.folder, file)) return false
  const path = to.slice(site.base.length - 1)
  site.write(file, toRedirectPage(to, site.url === undefined ? undefined : toAbsolute(site.url, path), words))
  return true
}

/**
 * The file that a server of files finds at an address: `/old.html` itself, else the folder's index. Undefined where it would
 * leave the site's folder, be hidden, or have a name that is too long for a disk.
 */
function toFile(plain: string): string | undefined {
  const segments = plain.split('/').filter((segment) => segment !== '')
  if (segments.length === 0) return undefined
  if (segments.some((segment) => segment.startsWith('.') || Buffer.byteLength(segment) > 200)) return undefined
  const path = segments.join('/')
  if (Buffer.byteLength(path) > 1000) return undefined
  return /\.html?$/i.test(path) && !plain.endsWith('/') ? path : `${path}/index.html`
}

/** Whether nothing lies there but, perhaps, what a former build led on; and whether folders may be made up to it. */
function isFree(folder: string, file: string): boolean {
  const segments = file.split('/')
  for (let depth = 1; depth < segments.length; depth++) {
    const stat = statSync(join(folder, ...segments.slice(0, depth)), { throwIfNoEntry: false })
    if (stat === undefined) return true
    if (!stat.isDirectory()) return false
  }
  const stat = statSync(join(folder, file), { throwIfNoEntry: false })
  return stat === undefined || (stat.isFile() && isRedirectPage(readFileSync(join(folder, file), 'utf8')))
}
