import { useState } from 'react'
import { keepLanguage } from '../words/chosen-language.ts'
import { settingsWords } from '../words/english/settings.ts'
import { languages, type Language } from '../words/languages.ts'
import { loadWords } from '../words/load-words.ts'
import { useWords, useWordsOf } from '../words/use-words.ts'

const choices = Object.entries(languages) as [Language, string][]

/** The page's language, each by its own name. What is chosen is kept once its words are there. */
export function LanguageChoice() {
  const { language: spoken } = useWords()
  const words = useWordsOf('settings', settingsWords)
  const [failed, setFailed] = useState(false)
  const choose = (language: Language) => {
    loadWords(language).then(
      () => {
        setFailed(false)
        keepLanguage(language)
      },
      () => {
        setFailed(true)
      },
    )
  }
  return (
    <div className="settings-language">
      <label>
        {words.pageLanguage}
        <select
          value={spoken}
          onChange={(event) => {
            choose(event.target.value as Language)
          }}
        >
          {choices.map(([language, name]) => (
            <option key={language} value={language} lang={language}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {failed && <p role="alert">{words.languageFailed}</p>}
    </div>
  )
}
