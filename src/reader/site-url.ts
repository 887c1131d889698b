/** The folder the site lies in, with a slash at both ends: `/` or `/news/`. */
const base = import.meta.env.BASE_URL

/** A path of the site, from its root (`/data/pictures/x.svg`), as the browser needs it; other addresses as they are. */
export function toSiteUrl(path: string): string {
  return path.startsWith('/') ? base + path.slice(1) : path
}

/** Each candidate of a `srcset`, likewise. */
export function toSiteSrcset(srcset: string): string {
  return srcset
    .split(/,\s+/)
    .map((candidate) => toSiteUrl(candidate))
    .join(', ')
}

/** The other way: an address of the site as the browser has it, from the site's root. */
export function fromSiteUrl(url: string): string {
  return isInSite(url) ? `/${url.slice(base.length)}` : url
}

export function isInSite(url: string): boolean {
  return url.startsWith(base)
}

export function fromSiteSrcset(srcset: string): string {
  return srcset
    .split(/,\s+/)
    .map((candidate) => fromSiteUrl(candidate))
    .join(', ')
}

/** Where a file of the edition lies (`articles/2025/12/tea.json`). */
export function toFileUrl(file: string): string {
  return toSiteUrl(`/data/${file}`)
}

/** The same with its host, as a browser lists what it has loaded or keeps. */
export function toWholeFileUrl(file: string): string {
  return new URL(toFileUrl(file), location.href).href
}
