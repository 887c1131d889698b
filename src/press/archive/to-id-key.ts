import { canonicalLink } from '../intake/canonical-link.ts'

/** An address that the web's own parser would leave as it is: most are, and an archive has many. */
const plain = /^https?:\/\/([a-z0-9.-]*[a-z])(\/[\w./-]*)(\?p=\d+)?$/

/**
 * What two ids have in common that mean one story: of an address neither http or https, nor `www.`, nor a slash at the end,
 * nor what tracks readers, nor the page's AMP form. An id that is no web address is its own key.
 */
export function toIdKey(id: string): string {
  const [, simpleHost, simplePath = '', number = ''] = plain.exec(id) ?? []
  if (simpleHost !== undefined && !simplePath.includes('/.'))
    return simpleHost.replace(/^www\./, '') + trim(simplePath) + number
  const link = canonicalLink(id)
  if (link === undefined) return id
  const { host, pathname, search } = new URL(link)
  return `${host.replace(/^www\./, '')}${trim(decode(pathname))}${search}${ownFragment(id)}`
}

function trim(path: string): string {
  const whole = path.replace(/(?<=.)\/amp\/?$/i, '')
  let end = whole.length
  while (whole[end - 1] === '/') end -= 1
  return whole.slice(0, end)
}

/** A fragment that tells one entry of a live page from the next: `#update-12`, `#!/news/3`; `#comments` tells nothing. */
function ownFragment(id: string): string {
  const fragment = /#(.*)$/.exec(id)?.[1] ?? ''
  return /^[!/]/.test(fragment) || (/\d/.test(fragment) && !fragment.includes('=')) ? `#${fragment}` : ''
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
