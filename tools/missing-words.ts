import { headTranslations } from '#prerender/words/head-translations.ts'
import { headWords } from '#prerender/words/head-words.ts'
import { findMissing } from '#reader/words/find-missing.ts'
import type { Language } from '#reader/words/languages.ts'
import { loadTranslation } from '#reader/words/translations.ts'

/** The words that a language lacks and that the site shows in English: `rates.pegged`, `head.moved`. */
export async function missingWords(language: Exclude<Language, 'en'>): Promise<string[]> {
  const head = headTranslations[language]
  const ofHeads = Object.keys(headWords).flatMap((name) => (name in head ? [] : [`head.${name}`]))
  return [...findMissing(await loadTranslation(language)), ...ofHeads]
}

/** What the editor of an edition in a language (BCP 47) is told of its words; nothing where it has all. */
export async function tellMissing(tag: string, language: Language | undefined): Promise<string> {
  if (language === undefined) return `Words: the page does not speak "${tag}"; it is in English\n`
  const missing = language === 'en' ? [] : await missingWords(language)
  if (missing.length === 0) return ''
  return `Words: ${missing.length} are not in ${language}, and shown in English: ${missing.join(', ')}\n`
}
