import { numberedWords } from '#reader/words/english/numbered.ts'
import { rateWords } from '#reader/words/english/rates.ts'
import { findLanguage } from '#reader/words/languages.ts'
import { loadWords } from '#reader/words/load-words.ts'
import type { Catalogue, Words } from '#reader/words/words.ts'
import { headTranslations } from './head-translations.ts'
import { headWords, type HeadWords } from './head-words.ts'

/** All words that a site's files are written with, beside those that only its pages draw. */
export interface PageWords extends Pick<Catalogue, 'rates' | 'numbered'> {
  first: Words
  head: HeadWords
}

/** The words of an edition's language (BCP 47), English where it is none of the page's. */
export async function loadPageWords(tag: string): Promise<PageWords> {
  const first = await loadWords(tag)
  const language = findLanguage(tag) ?? 'en'
  return {
    first,
    rates: { ...rateWords, ...first.translation.rates },
    numbered: { ...numberedWords, ...first.translation.numbered },
    head: { ...headWords, ...(language !== 'en' && headTranslations[language]) },
  }
}
