import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Redirect } from '../redirects/to-tables.ts'
import type { Site } from '../site/open-site.ts'
import { findScriptHashes, toPolicy } from './content-policy.ts'
import { feedTypes, forever, hashedFolders, listHeaders } from './headers.ts'
import { toCaddy } from './to-caddy.ts'
import { toNginxHttp, toNginxSite } from './to-nginx.ts'

/** Pages that between them hold every script that pages hold. */
const samples = ['index.html', '404.html', 'about/index.html', 'rates/index.html', 'page/0/index.html']

/**
 * Writes what servers are to be told of the site: `_headers` for Netlify and Cloudflare, and `.server/` for nginx and Caddy,
 * which is not served. `.nojekyll` keeps GitHub Pages from leaving files out.
 */
export function writeServerFiles(site: Site, redirects: readonly Redirect[]): void {
  const { folder, base, write } = site
  const pages = samples.map((file) => join(folder, file)).filter((file) => existsSync(file))
  const hashes = new Set(pages.flatMap((file) => findScriptHashes(readFileSync(file, 'utf8'))))
  const policy = toPolicy([...hashes].sort())
  write('_headers', toHeadersFile(policy, base))
  write('.nojekyll', '')
  write('.server/nginx-http.conf', toNginxHttp(redirects, base))
  write('.server/nginx-site.conf', toNginxSite(policy, base))
  write('.server/Caddyfile', toCaddy(policy, redirects, base))
}

/**
 * `_headers` (https://docs.netlify.com/routing/headers/, https://developers.cloudflare.com/pages/configuration/headers/).
 * Both ask anew for whatever nothing is said of, and join headers of one name from several rules.
 */
function toHeadersFile(policy: string, base: string): string {
  const all = listHeaders(policy).map(([name, value]) => `  ${name}: ${value}\n`)
  const hashed = hashedFolders.map((folder) => `${base}${folder}*\n  Cache-Control: ${forever}\n`)
  const feeds = Object.entries(feedTypes).flatMap(([name, type]) =>
    [name, `*/${name}`].map((path) => `${base}${path}\n  Content-Type: ${type}\n`),
  )
  return [`${base}*\n`, ...all, ...hashed, ...feeds].join('')
}
