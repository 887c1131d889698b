import { useQuery } from '@tanstack/react-query'
import { startTransition, useEffect, useState, type ReactNode } from 'react'
import { frameQuery } from '../queries/frame.ts'
import { useChosenLanguage } from './chosen-language.ts'
import { findLanguage } from './languages.ts'
import { loadWords } from './load-words.ts'
import { SpokenWords } from './use-words.ts'
import type { Words } from './words.ts'

interface WordsProviderProps {
  /** What the page is drawn with first: in its HTML's language. */
  words: Words
  children: ReactNode
}

/** Draws the page in the language that the reader chose; else in the edition's. The page stays as it is until its words are there. */
export function WordsProvider({ words: first, children }: WordsProviderProps) {
  const { data: frame } = useQuery(frameQuery)
  const chosen = useChosenLanguage()
  const language = chosen ?? (frame ? (findLanguage(frame.language) ?? 'en') : first.language)
  const [words, setWords] = useState(first)
  useEffect(() => {
    let isWanted = true
    loadWords(language).then(
      (loaded) => {
        if (!isWanted) return
        document.documentElement.lang = language
        startTransition(() => {
          setWords(loaded)
        })
      },
      // The page stays in the language that it is in; the choice is tried again with the next page.
      () => undefined,
    )
    return () => {
      isWanted = false
    }
  }, [language])
  return <SpokenWords value={words}>{children}</SpokenWords>
}
