import type { ReactNode } from 'react'
import { useWords } from '../words/use-words.ts'

interface WideBoxProps {
  holds: 'table' | 'pre'
  children: ReactNode
}

/** What is wider than the column scrolls by itself, with the keyboard too. A group, no region: a story may have several of one name. */
export function WideBox({ holds, children }: WideBoxProps) {
  const { table, code } = useWords()
  return (
    <div className="wide" role="group" tabIndex={0} aria-label={holds === 'table' ? table : code}>
      {children}
    </div>
  )
}
