import { useEffect, useRef } from 'react'

/** The heading of a page that did not load, for those who do not see it. It takes the focus of the link that led here. */
export function FaultHeading({ children }: { children: string }) {
  const ref = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (document.activeElement?.matches('body, a')) ref.current?.focus({ preventScroll: true })
  }, [])
  return (
    <h1 ref={ref} tabIndex={-1} className="sr-only">
      {children}
    </h1>
  )
}
