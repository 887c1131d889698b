import type { Language } from './languages.ts'
import type { Translation } from './words.ts'

/** The name that the reader's choice is kept under. */
export const languageKey = 'language'

/** Each language beside English is a file of its own, loaded when the page is to be in it. */
const translations: Record<Exclude<Language, 'en'>, () => Promise<Translation>> = {
  ru: async () => (await import('./languages/russian.ts')).russian,
  kk: async () => (await import('./languages/kazakh.ts')).kazakh,
  ky: async () => (await import('./languages/kyrgyz.ts')).kyrgyz,
  uz: async () => (await import('./languages/uzbek.ts')).uzbek,
  'uz-Cyrl': async () => (await import('./languages/uzbek-cyrillic.ts')).uzbekCyrillic,
  tg: async () => (await import('./languages/tajik.ts')).tajik,
  tk: async () => (await import('./languages/turkmen.ts')).turkmen,
}

/** Begins to load the page's language and the one that the reader chose. A failure shows where they are needed. */
export function fetchTranslations(): void {
  const wanted = [document.documentElement.lang]
  try {
    wanted.push(localStorage.getItem(languageKey) ?? '')
  } catch {
    // Nothing can be kept here.
  }
  for (const language of wanted) void loadTranslation(language).catch(() => undefined)
}

/** The words of a language, or none for English and for what is none of ours. */
export async function loadTranslation(language: string): Promise<Translation> {
  return Object.hasOwn(translations, language) ? translations[language as keyof typeof translations]() : {}
}
