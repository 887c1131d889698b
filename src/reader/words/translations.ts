import type { Language } from './languages.ts'
import type { Translation } from './words.ts'

/** The name that the reader's choice is kept under. */
export const languageKey = 'language'

/** Each language beside English is a file of its own, loaded when the page is to be in it. */
const translations: Readonly<Record<string, () => Promise<Translation>>> = {
  ru: async () => (await import('./languages/russian.ts')).russian,
} satisfies Partial<Record<Language, () => Promise<Translation>>>

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
  return (await translations[language]?.()) ?? {}
}
