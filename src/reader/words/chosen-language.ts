import { remember, useRemembered } from '../remember.ts'
import { findLanguage, type Language } from './languages.ts'

const key = 'language'

/** The language that the reader chose for the page; none until one is. */
export function useChosenLanguage(): Language | undefined {
  return findLanguage(useRemembered(key))
}

export function keepLanguage(language: Language): void {
  remember(key, language)
}
