import { useEffect, useEffectEvent } from 'react'
import { useNavigate } from 'react-router-dom'
import { fromSiteUrl, isInSite } from '../site-url.ts'

/**
 * Follows the links to pages of the site without loading them anew: one listener for all of them, those in a story's body too.
 * Whatever asks for another tab or a download, leads elsewhere, to a file or within the page, or was seen to already, is the
 * browser's; so is a link marked `data-reload`.
 */
export function useFollowLinks(): void {
  const navigate = useNavigate()
  const follow = useEffectEvent((event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement | SVGAElement>('a') : null
    const address = link && addressOf(link)
    if (!address || event.defaultPrevented || !isPlain(event) || !leadsToPage(link, address)) return
    event.preventDefault()
    const { pathname, search, hash, href } = address
    void navigate(fromSiteUrl(pathname) + search + hash, { replace: href === location.href })
  })
  useEffect(() => {
    document.addEventListener('click', follow)
    return () => {
      document.removeEventListener('click', follow)
    }
  }, [])
}

function isPlain({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey
}

type Address = Pick<URL, 'origin' | 'pathname' | 'search' | 'hash' | 'href'>

/** A link in a drawing does not take its address apart: https://svgwg.org/svg2-draft/linking.html#InterfaceSVGAElement */
function addressOf(link: HTMLAnchorElement | SVGAElement): Address {
  return link instanceof HTMLAnchorElement ? link : new URL(link.getAttribute('href') ?? '', document.baseURI)
}

/** Pages end in a slash; what does not is a file. */
function leadsToPage(link: HTMLAnchorElement | SVGAElement, { origin, pathname, search, hash }: Address): boolean {
  if (origin !== location.origin || !isInSite(pathname) || !pathname.endsWith('/')) return false
  if (hash !== '' && pathname === location.pathname && search === location.search) return false
  return !link.getAttribute('target') && !link.hasAttribute('download') && link.dataset.reload === undefined
}
