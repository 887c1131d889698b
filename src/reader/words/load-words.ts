import { findLanguage, type Language } from './languages.ts'
import { loadTranslation } from './translations.ts'
import { english, toWords, type Words } from './words.ts'

const loaded = new Map<Language, Words>([['en', english]])

/** The words of a language (BCP 47), English where it is none of ours. Rejects where they can't be loaded. */
export async function loadWords(tag: string): Promise<Words> {
  const language = findLanguage(tag) ?? 'en'
  const words = loaded.get(language) ?? toWords(language, await loadTranslation(language))
  loaded.set(language, words)
  return words
}
