import { createContext, use, useMemo } from 'react'
import { english, type Catalogue, type Words } from './words.ts'

/** Given by the page's root. */
export const SpokenWords = createContext<Words>(english)

/** The words of the first view, and the language that all are in. */
export function useWords(): Words {
  return use(SpokenWords)
}

/** The words of another part of the site, which brings its English ones along. */
export function useWordsOf<Part extends keyof Catalogue>(part: Part, inEnglish: Catalogue[Part]): Catalogue[Part] {
  const { translation } = use(SpokenWords)
  return useMemo(() => ({ ...inEnglish, ...translation[part] }), [part, inEnglish, translation])
}
