import { aboutWords } from './english/about.ts'
import { firstWords } from './english/first.ts'
import { keyWords } from './english/keys.ts'
import { mapWords } from './english/map.ts'
import { numberedWords } from './english/numbered.ts'
import { offlineWords } from './english/offline.ts'
import { rateWords } from './english/rates.ts'
import { readingWords } from './english/reading.ts'
import { savedWords } from './english/saved.ts'
import { searchWords } from './english/search.ts'
import { settingsWords } from './english/settings.ts'
import { shelfWords } from './english/shelf.ts'
import { toolWords } from './english/tools.ts'
import type { Catalogue, Translation } from './words.ts'

const english: Catalogue = {
  first: firstWords,
  offline: offlineWords,
  rates: rateWords,
  search: searchWords,
  numbered: numberedWords,
  about: aboutWords,
  map: mapWords,
  shelf: shelfWords,
  settings: settingsWords,
  keys: keyWords,
  tools: toolWords,
  reading: readingWords,
  saved: savedWords,
}

/** The words that a language lacks, which are shown in English: `rates.pegged`. */
export function findMissing(translation: Translation): string[] {
  const held: Partial<Record<string, object>> = translation
  return Object.entries(english).flatMap(([part, words]) => {
    const own = held[part] ?? {}
    return Object.keys(words as object).flatMap((name) => (name in own ? [] : [`${part}.${name}`]))
  })
}
