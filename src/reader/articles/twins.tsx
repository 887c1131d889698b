import type { Article } from '#edition/article.ts'
import { storyAddress } from '../addresses.ts'
import { Link } from '../links/link.tsx'
import { languageName } from '../words/languages.ts'
import { useWords } from '../words/use-words.ts'

/** The same story in other languages, each named in its own. */
export function Twins({ article: { twins = [] } }: { article: Article }) {
  const words = useWords()
  if (twins.length === 0) return null
  return (
    <ul className="story-countries" aria-label={words.otherLanguages}>
      {twins.map(({ language, path }) => (
        <li key={path}>
          <Link to={storyAddress(path)} lang={language} hrefLang={language}>
            {languageName(language)}
          </Link>
        </li>
      ))}
    </ul>
  )
}
