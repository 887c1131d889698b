import { baseOf } from '../base-of.ts'

/**
 * What an editor is told of a site whose pages lie in another folder (`base`: `/news/`) than its address says, by which
 * canonical addresses and feeds lead to it, or that has no address; undefined where the two are one.
 */
export function tellBase(url: string | undefined, base: string): string | undefined {
  if (url === undefined)
    return (
      'Warning: press.json has no "url", so the site has no feeds, sitemaps, robots.txt or canonical addresses: write ' +
      `the address that it will lie at, such as "url": "https://news.example${base}"`
    )
  const { origin } = new URL(url)
  const folder = baseOf(url)
  if (folder === base) return undefined
  return (
    `Warning: canonical addresses and feeds say ${origin}${folder}…, but the site lies in ${base}: ` +
    `write "url": "${origin}${base}" into press.json, or build with --base ${folder}`
  )
}
