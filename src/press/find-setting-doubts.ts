/** Something in press.json that is not what the editor meant, though it can be used: where, and what is wrong. */
export interface SettingDoubt {
  /** The key: `contry`. */
  item: string
  text: string
}

/** Keys of an object that nothing reads. `what` is what the object is: `a source`. */
export function findUnknownKeys(value: unknown, known: readonly string[], what: string): SettingDoubt[] {
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : []
  const text = `is not a known key, and passed over: ${what} has ${known.join(', ')}`
  return keys.filter((key) => !known.includes(key)).map((item) => ({ item, text }))
}

/** Codes of countries that are written for those of their languages. */
const ofCountries: Readonly<Record<string, string>> = {
  kz: 'Kazakh is "kk"',
  kg: 'Kyrgyz is "ky"',
  tj: 'Tajik is "tg"',
  tm: 'Turkmen is "tk"',
}

/** What is wrong with a `language`: its tag (https://www.rfc-editor.org/rfc/rfc5646), or the language that it is to name. */
export function findLanguageDoubt(tag: string | undefined): SettingDoubt[] {
  const item = 'language'
  const [language = ''] = (tag ?? '').split('-')
  const right = ofCountries[language]
  if (right !== undefined) return [{ item, text: `"${tag}" is the code of a country: ${right}` }]
  if (tag === undefined || isLanguage(tag, language)) return []
  return [{ item, text: `"${tag}" is the tag of no language: write one such as "en", "ru" or "uz-Cyrl"` }]
}

/** Not every language of three letters has a name here. */
function isLanguage(tag: string, language: string): boolean {
  try {
    const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
    return names.of(tag) !== undefined || language.length > 2 || names.of(language) !== undefined
  } catch {
    return false
  }
}
