import { useEffect } from 'react'
import { afterPaint } from './after-paint.ts'

/** The page's title in the browser: what it shows, then the site's name. */
export function useDocumentTitle(title: string | undefined, site = 'Steppe Wire'): void {
  useEffect(() => {
    if (title === undefined) return
    return afterPaint(() => {
      document.title = title === site ? site : `${title} · ${site}`
    })
  }, [title, site])
}
