import { useState } from 'react'
import { keepLanguage } from './chosen-language.ts'
import { languages, type Language } from './languages.ts'
import { loadWords } from './load-words.ts'
import { useWords } from './use-words.ts'

const choices = Object.entries(languages) as [Language, string][]

/** The page's language, each by its own name. What is chosen is kept once its words are there. */
export function LanguageSwitch() {
  const words = useWords()
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
    <>
      <label className="language" title={words.pageLanguage}>
        <span aria-hidden="true">{languages[words.language].slice(0, 3)}</span>
        <select
          aria-label={words.pageLanguage}
          value={words.language}
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
      {failed && (
        <span role="alert" className="language-failed">
          {words.languageFailed}
        </span>
      )}
    </>
  )
}
