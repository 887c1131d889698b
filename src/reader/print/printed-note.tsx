import { useEffect, useRef } from 'react'
import { formatDay } from '../dates/format-date.ts'
import { toolWords } from '../words/english/tools.ts'
import { useWords, useWordsOf } from '../words/use-words.ts'

/** On paper alone: where the story lies on the web, and the reader's own day. */
export function PrintedNote({ url }: { url: string }) {
  const words = useWords()
  const { printedOn } = useWordsOf('tools', toolWords)
  const dayRef = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    // A page may have been opened days ago, and is printed as it stands when this returns: too soon for React to draw it.
    const write = () => {
      const now = new Date()
      const day = { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() }
      if (dayRef.current) dayRef.current.textContent = printedOn(formatDay(day, words))
    }
    write()
    window.addEventListener('beforeprint', write)
    return () => {
      window.removeEventListener('beforeprint', write)
    }
  }, [words, printedOn])
  return (
    <p className="printed-note">
      <span>{url}</span> <span ref={dayRef} />
    </p>
  )
}
