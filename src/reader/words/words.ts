import type { aboutWords } from './english/about.ts'
import { firstWords } from './english/first.ts'
import type { keyWords } from './english/keys.ts'
import type { mapWords } from './english/map.ts'
import type { numberedWords } from './english/numbered.ts'
import type { offlineWords } from './english/offline.ts'
import type { rateWords } from './english/rates.ts'
import type { readingWords } from './english/reading.ts'
import type { savedWords } from './english/saved.ts'
import type { searchWords } from './english/search.ts'
import type { settingsWords } from './english/settings.ts'
import type { shelfWords } from './english/shelf.ts'
import type { toolWords } from './english/tools.ts'
import type { Language } from './languages.ts'

/** All words, by the part of the site that needs them: those beyond `first` come with the pages that do. */
export interface Catalogue {
  first: typeof firstWords
  offline: typeof offlineWords
  rates: typeof rateWords
  search: typeof searchWords
  numbered: typeof numberedWords
  about: typeof aboutWords
  map: typeof mapWords
  shelf: typeof shelfWords
  settings: typeof settingsWords
  keys: typeof keyWords
  tools: typeof toolWords
  reading: typeof readingWords
  saved: typeof savedWords
}

/** A language's words. What it lacks is shown in English, and told by `npm run words`. */
export type Translation = { [Part in keyof Catalogue]?: Partial<Catalogue[Part]> }

/** The words that a page is drawn with. */
export interface Words extends Readonly<Catalogue['first']> {
  language: Language
  translation: Translation
}

export function toWords(language: Language, translation: Translation): Words {
  return { ...firstWords, ...translation.first, language, translation }
}

export const english = toWords('en', {})
