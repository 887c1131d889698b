/** The languages that the page speaks, each by its own name, as BCP 47 has their tags. */
export const languages = {
  en: 'English',
  ru: 'Русский',
  kk: 'Қазақша',
  ky: 'Кыргызча',
  uz: 'Oʻzbekcha',
  'uz-Cyrl': 'Ўзбекча',
  tg: 'Тоҷикӣ',
  tk: 'Türkmençe',
} as const

export type Language = keyof typeof languages

/** A language by its own name; one that the page does not speak, by its tag. */
export function languageName(tag: string): string {
  const language = findLanguage(tag)
  return language ? languages[language] : tag
}

/** The one of them that a tag means: `ru-KZ` is `ru`, `uz-Cyrl-UZ` is `uz-Cyrl`. Undefined where it is none of them. */
export function findLanguage(tag: string | null | undefined): Language | undefined {
  const parts = (tag ?? '').split('-')
  const named = [parts.slice(0, 2).join('-'), parts[0] ?? '']
  return named.find((name): name is Language => Object.hasOwn(languages, name))
}
