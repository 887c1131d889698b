import { findMissing } from '#reader/words/find-missing.ts'
import { languages } from '#reader/words/languages.ts'
import { loadTranslation } from '#reader/words/translations.ts'

/** Tells of each language the words that it lacks and that the page shows in English. */
for (const language of Object.keys(languages).filter((one) => one !== 'en')) {
  const missing = findMissing(await loadTranslation(language))
  const said = missing.length === 0 ? 'all words' : `${missing.length} missing, shown in English: ${missing.join(', ')}`
  process.stdout.write(`${language}: ${said}\n`)
}
