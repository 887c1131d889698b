import type { Language } from './languages.ts'
import type { Translation } from './words.ts'

/** Each language beside English is a file of its own, loaded when the page is to be in it. */
const translations: Readonly<Record<string, () => Promise<Translation>>> = {
  ru: async () => (await import('./languages/russian.ts')).russian,
} satisfies Partial<Record<Language, () => Promise<Translation>>>

/** The words of a language, or none for English and for what is none of ours. */
export async function loadTranslation(language: string): Promise<Translation> {
  return (await translations[language]?.()) ?? {}
}
