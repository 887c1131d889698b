import type { Body } from '#edition/body.ts'
import { readFilter } from '../countries/addresses.ts'
import { fromSiteUrl, toSiteUrl } from '../site-url.ts'
import type { PageData } from './page-data.ts'
import { readBody } from './read-body.ts'

/**
 * What the HTML of this page was written from, if it was written for this address: a host may answer one address with the
 * page of another. An address without its last slash, or with `index.html`, is put right.
 */
export function readPage(): { data: PageData; body: Body | undefined } | undefined {
  const text = document.getElementById('page-data')?.textContent
  if (!text) return undefined
  const data = JSON.parse(text) as PageData
  const address = fromSiteUrl(readablePath()).replace(/\/?(index\.html)?$/, '/')
  if (data.address === null) {
    // Countries in another order have a page; the router leads to it.
    const filter = readFilter(address.slice(1, -1))
    if (filter) return undefined
  } else {
    if (data.address !== address) return undefined
    const right = toSiteUrl(address)
    if (location.pathname !== right) history.replaceState(history.state, '', right + location.search + location.hash)
  }
  const prose = data.article || data.about ? document.querySelector('.prose') : null
  return { data, body: prose ? readBody(prose) : undefined }
}

function readablePath(): string {
  try {
    return decodeURIComponent(location.pathname)
  } catch {
    return location.pathname
  }
}
