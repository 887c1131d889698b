import type { Edition } from '#edition/edition.ts'

/** Where the site lies on the web, without a slash at its end; undefined where the editor has not said. */
export function siteOf({ url }: Pick<Edition, 'url'>): string | undefined {
  return url?.replace(/\/+$/, '')
}

/** An address of the site (`/kazakhstan/`) or of a picture, wherever that is, as the whole web finds it. */
export function toAbsolute(site: string, address: string): string {
  return address.startsWith('/') ? site + toPercent(address) : address
}

/** Percent-encodes what may not stand in an address, and nothing that is encoded already. */
function toPercent(address: string): string {
  return encodeURI(address).replace(/%25([0-9a-f]{2})/gi, '%$1')
}
