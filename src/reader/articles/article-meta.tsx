import type { Article } from '#edition/article.ts'
import { countryOf } from '#edition/country.ts'
import { storyAddress } from '../addresses.ts'
import { formatDay, formatTime } from '../dates/format-date.ts'
import { toLocal } from '../dates/to-local.ts'
import { Link } from '../links/link.tsx'
import { Byline } from './byline.tsx'
import { useWords } from '../words/use-words.ts'

/** Who wrote a story, for whom, when, about which countries, and how long it takes to read. */
export function ArticleMeta({ article, timeZone }: { article: Article; timeZone: string }) {
  const words = useWords()
  const { byline, shelves, source, alsoIn, publishedAt, updatedAt, countries, minutes } = article
  return (
    <div className="story-meta" lang={article.language === words.language ? undefined : words.language}>
      <p>
        {byline !== undefined && byline !== source.name && (
          <>
            <Byline text={words.by(byline)} shelves={shelves} />
            {' · '}
          </>
        )}
        {source.url === undefined ? source.name : <a href={source.url}>{source.name}</a>}
        {' · '}
        <Moment instant={publishedAt} timeZone={timeZone} />
        {updatedAt !== undefined && updatedAt !== publishedAt && (
          <>
            {` · ${words.updated} `}
            <Moment instant={updatedAt} timeZone={timeZone} />
          </>
        )}
        {` · ${words.minutesRead(minutes)}`}
      </p>
      {countries.length > 0 && (
        <ul className="story-countries">
          {countries.map(countryOf).map(({ slug, code }) => (
            <li key={slug}>
              <Link to={`/${slug}/`}>{words.countries[code]}</Link>
            </li>
          ))}
        </ul>
      )}
      {alsoIn && alsoIn.length > 0 && (
        <p>
          {words.alsoIn}{' '}
          {alsoIn.map(({ name, url, path }, index) => (
            <span key={name}>
              {index > 0 && ', '}
              {path ? <Link to={storyAddress(path)}>{name}</Link> : url ? <a href={url}>{name}</a> : name}
            </span>
          ))}
        </p>
      )}
    </div>
  )
}

function Moment({ instant, timeZone }: { instant: string; timeZone: string }) {
  const words = useWords()
  const local = toLocal(instant, timeZone)
  return (
    <time dateTime={instant}>
      {formatDay(local, words)}, {formatTime(local)}
    </time>
  )
}
