/** Characters of a web page in which its head lies. */
const head = 200_000

/** The feed that a web page names as its own; undefined where it names none. `address` is the page's. */
export function findFeedLink(html: string, address: string): string | undefined {
  for (const [tag] of html.slice(0, head).matchAll(/<link\s[^>]{1,2000}>/gi)) {
    if (!/\btype\s*=\s*["']?application\/(?:rss\+xml|atom\+xml|feed\+json)/i.test(tag)) continue
    const href = /\bhref\s*=\s*(?:"([^"]+)"|'([^']+)'|([^\s>]+))/i.exec(tag)?.slice(1).find(Boolean)
    const written = href?.replaceAll('&amp;', '&')
    if (written !== undefined && URL.canParse(written, address)) return new URL(written, address).href
  }
  return undefined
}
