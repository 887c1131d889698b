import { Link } from 'react-router-dom'
import type { Article } from '#edition/article.ts'
import { storyAddress } from '../addresses.ts'

const names: Record<string, string> = {
  en: 'In English',
  ru: 'По-русски',
  kk: 'Қазақша',
  ky: 'Кыргызча',
  uz: 'Oʻzbekcha',
  'uz-Cyrl': 'Ўзбекча',
  tg: 'Ба тоҷикӣ',
  tk: 'Türkmençe',
}

/** The same story in other languages, each named in its own. */
export function Twins({ article: { twins = [] } }: { article: Article }) {
  if (twins.length === 0) return null
  return (
    <ul className="story-countries">
      {twins.map(({ language, path }) => (
        <li key={path}>
          <Link to={storyAddress(path)} lang={language} hrefLang={language}>
            {names[language] ?? language}
          </Link>
        </li>
      ))}
    </ul>
  )
}
