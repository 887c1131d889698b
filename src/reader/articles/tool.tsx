import type { ComponentProps, ReactNode } from 'react'

interface ToolProps extends ComponentProps<'button'> {
  /** The drawing's path, in a field of 16 by 16, drawn by a line. */
  icon: string
  children: ReactNode
}

/** A button of a story's row of tools: a small drawing, and its word. */
export function Tool({ icon, children, ...attributes }: ToolProps) {
  return (
    <button type="button" className="tool" {...attributes}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={icon} />
      </svg>
      <span>{children}</span>
    </button>
  )
}
