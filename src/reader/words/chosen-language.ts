import { remember, useRemembered } from '../remember.ts'
import { findLanguage, type Language } from './languages.ts'
import { languageKey } from './translations.ts'

/** The language that the reader chose for the page; none until one is. */
export function useChosenLanguage(): Language | undefined {
  return findLanguage(useRemembered(languageKey))
}

export function keepLanguage(language: Language): void {
  remember(languageKey, language)
}
