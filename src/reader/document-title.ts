import { useEffect } from 'react'

/** The page's title in the browser: what it shows, then the site's name. */
export function useDocumentTitle(title: string | undefined, site = 'Steppe Wire'): void {
  useEffect(() => {
    if (title !== undefined) document.title = title === site ? site : `${title} · ${site}`
  }, [title, site])
}
