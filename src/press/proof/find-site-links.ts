import { partsOf, type Body } from '#edition/body.ts'
import { isSitePath } from '#edition/checks.ts'

/**
 * The links of a body that lead to a story of this site, as paths from its root without the slash at their end, each
 * once: `/2025/12/some-slug`, or `/?p=123` as WordPress shortens them.
 *
 * @param site the site's address, where it is known: its full addresses are looked for too.
 */
export function findSiteLinks(body: Body, site: string | undefined): string[] {
  const found = new Set<string>()
  const visit = (nodes: Body) => {
    for (const node of nodes) {
      if (typeof node === 'string') continue
      const { attributes, children } = partsOf(node)
      const path = typeof attributes.href === 'string' ? toStoryLink(attributes.href, site) : undefined
      if (path !== undefined) found.add(path)
      visit(children)
    }
  }
  visit(body)
  return [...found]
}

/** One address, if it is that of a story of this site. */
export function toStoryLink(address: string, site: string | undefined): string | undefined {
  const path = toSitePath(address, site)
  if (path === undefined) return undefined
  if (/^\/\?p=\d+$/.test(path)) return path
  return /^\/\d{4}\/\d\d\/[^/?#]+(?:\/[^?#]*)?/.exec(path)?.[0].replace(/\/$/, '')
}

function toSitePath(address: string, site: string | undefined): string | undefined {
  if (isSitePath(address)) return withoutBase(address, site)
  if (site === undefined || !URL.canParse(address)) return undefined
  const { host, pathname, search } = new URL(address)
  return bare(host) === bare(new URL(site).host) ? withoutBase(`${pathname}${search}`, site) : undefined
}

/** A site may lie in a folder of its host. */
function withoutBase(path: string, site: string | undefined): string {
  const base = site === undefined ? '/' : new URL(site).pathname.replace(/\/?$/, '/')
  return path.startsWith(base) ? `/${path.slice(base.length)}` : path
}

function bare(host: string): string {
  return host.replace(/^www\./, '')
}
