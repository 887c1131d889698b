import { findLanguage } from './languages.ts'
import { loadTranslation } from './translations.ts'
import { english, toWords, type Words } from './words.ts'

/** The words of a language (BCP 47), English where it is none of ours. Rejects where they can't be loaded. */
export async function loadWords(tag: string): Promise<Words> {
  const language = findLanguage(tag) ?? 'en'
  return language === 'en' ? english : toWords(language, await loadTranslation(language))
}
