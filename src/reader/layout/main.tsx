import type { ReactNode } from 'react'

/** The page's own part, which the skip link leads to. `view` tells scripts and styles from outside which page it is. */
export function Main({ view, children, className = '' }: { view: string; children: ReactNode; className?: string }) {
  return (
    <main id="main" tabIndex={-1} data-view={view} className={`column ${className}`}>
      {children}
    </main>
  )
}
