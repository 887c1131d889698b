/** Parameters that tell who followed a link, not where it leads. */
const tracking = /^(?:utm_\w+|fbclid|gclid|yclid|ysclid|mc_[ce]id|_openstat|igshid)$/i

/** A web address without what tracks its readers and without a fragment; undefined when it is none. */
export function canonicalLink(address: string, base?: string): string | undefined {
  const written = address.trim()
  if (written === '' || !URL.canParse(written, base)) return undefined
  const url = new URL(written, base)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined
  for (const name of [...url.searchParams.keys()]) if (tracking.test(name)) url.searchParams.delete(name)
  url.hash = ''
  return url.href
}
