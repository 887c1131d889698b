/** Parameters that tell who followed a link, or how the page is to be shown, not where it leads. */
const tracking =
  /^(?:utm_\w+|fbclid|gclid|gbraid|wbraid|dclid|msclkid|twclid|yclid|ysclid|mc_[ce]id|_openstat|igshid?|ref_src|xtor|amp)$/i

/** A web address without what tracks its readers and without a fragment; undefined when it is none. */
export function canonicalLink(address: string, base?: string): string | undefined {
  const written = address.trim()
  if (written === '' || !URL.canParse(written, base)) return undefined
  const url = new URL(written, base)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined
  for (const [name, value] of [...url.searchParams]) if (isTracking(name, value)) url.searchParams.delete(name)
  url.hash = ''
  return url.href
}

/** `ref=telegram` tells where a reader came from; `ref=4711` may be the story's number. */
function isTracking(name: string, value: string): boolean {
  return tracking.test(name) || (/^ref$/i.test(name) && !/^\d+$/.test(value))
}
