import type { ReactNode } from 'react'

/** The heading of a page, which takes the focus when the reader arrives. */
export function Heading({
  children,
  className = 'heading',
  lang,
}: {
  children: ReactNode
  className?: string
  lang?: string | undefined
}) {
  return (
    <h1 tabIndex={-1} className={className} lang={lang}>
      {children}
    </h1>
  )
}
