import { useLocation } from 'react-router-dom'
import type { Headline } from '#edition/headline.ts'
import { useRunning } from '../now.ts'
import { findLanguage, languages } from '../words/languages.ts'

const name = 'lang'

/** The one language that the address asks stories of (`/kazakhstan/?lang=ru`). A page's HTML, written for all, knows of none. */
export function useStoryLanguage(): string | undefined {
  const { search } = useLocation()
  const isRunning = useRunning()
  const asked = isRunning ? new URLSearchParams(search).get(name) : null
  return asked === null || asked === '' ? undefined : asked
}

/** An address of a list with the language that its stories are to be in. */
export function inStoryLanguage(address: string, language: string | undefined): string {
  return language === undefined ? address : `${address}?${new URLSearchParams({ [name]: language }).toString()}`
}

/** A story's language, as the page names it: `ru` for `ru-KZ`. */
export function storyLanguageOf({ language }: Pick<Headline, 'language'>): string {
  return findLanguage(language) ?? language
}

/** The languages of some stories, and the one that is chosen: in the order of the page's own, then others. */
export function listStoryLanguages(headlines: readonly Headline[], chosen: string | undefined): string[] {
  const found = new Set(headlines.map(storyLanguageOf))
  if (chosen !== undefined) found.add(chosen)
  const known = Object.keys(languages).filter((language) => found.delete(language))
  return [...known, ...[...found].sort()]
}
