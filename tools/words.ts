import { headTranslations } from '#prerender/words/head-translations.ts'
import { headWords } from '#prerender/words/head-words.ts'
import { findMissing } from '#reader/words/find-missing.ts'
import { loadTranslation } from '#reader/words/translations.ts'

/** Tells of each language the words that it lacks and that the site shows in English. */
for (const [language, head] of Object.entries(headTranslations)) {
  const ofHeads = Object.keys(headWords).flatMap((name) => (name in head ? [] : [`head.${name}`]))
  const missing = [...findMissing(await loadTranslation(language)), ...ofHeads]
  const said = missing.length === 0 ? 'all words' : `${missing.length} missing, shown in English: ${missing.join(', ')}`
  process.stdout.write(`${language}: ${said}\n`)
}
