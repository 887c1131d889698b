import { languages, type Language } from '#reader/words/languages.ts'
import { missingWords } from './missing-words.ts'

/** Tells of each language the words that it lacks and that the site shows in English. */
for (const language of Object.keys(languages) as Language[]) {
  if (language === 'en') continue
  const missing = await missingWords(language)
  const said = missing.length === 0 ? 'all words' : `${missing.length} missing, shown in English: ${missing.join(', ')}`
  process.stdout.write(`${language}: ${said}\n`)
}
