/**
 * What an editor is told of a site whose pages lie in another folder (`base`: `/news/`) than its address says, by which
 * canonical addresses and feeds lead to it; undefined where the two are one.
 */
export function tellBase(url: string | undefined, base: string): string | undefined {
  if (url === undefined) return undefined
  const { origin, pathname } = new URL(url)
  const folder = pathname.replace(/\/*$/, '/')
  if (folder === base) return undefined
  return (
    `Warning: canonical addresses and feeds say ${origin}${folder}…, but the site lies in ${base}: ` +
    `write "url": "${origin}${base}" into press.json, or build with --base ${folder}`
  )
}
