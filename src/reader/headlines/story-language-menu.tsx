import { useLocation } from 'react-router-dom'
import type { Headline } from '#edition/headline.ts'
import { Link } from '../links/link.tsx'
import { useRunning } from '../now.ts'
import { languageName } from '../words/languages.ts'
import { useWords } from '../words/use-words.ts'
import { inStoryLanguage, listStoryLanguages } from './story-language.ts'

interface StoryLanguageMenuProps {
  /** Of all languages. */
  headlines: readonly Headline[]
  chosen: string | undefined
}

/** Leads to the stories of one language, where there are several. It lies over the list's margin, and moves nothing. */
export function StoryLanguageMenu({ headlines, chosen }: StoryLanguageMenuProps) {
  const { pathname, key } = useLocation()
  const words = useWords()
  const isRunning = useRunning()
  const languages = listStoryLanguages(headlines, chosen)
  if (!isRunning || languages.length < 2) return null
  return (
    <details
      key={key}
      className="story-languages"
      onKeyDown={({ key: pressed, currentTarget }) => {
        if (pressed !== 'Escape' || !currentTarget.open) return
        currentTarget.open = false
        currentTarget.querySelector('summary')?.focus()
      }}
    >
      <summary>{`${words.storiesIn} ${chosen === undefined ? words.allLanguages : languageName(chosen)}`}</summary>
      <ul>
        <li>
          <Link to={pathname} aria-current={chosen === undefined || undefined}>
            {words.allLanguages}
          </Link>
        </li>
        {languages.map((language) => (
          <li key={language}>
            <Link
              to={inStoryLanguage(pathname, language)}
              lang={language}
              aria-current={language === chosen || undefined}
            >
              {languageName(language)}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  )
}
