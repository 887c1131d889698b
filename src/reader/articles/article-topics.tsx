import type { ShelfMark } from '#edition/shelf.ts'
import { shelfAddress } from '../addresses.ts'
import { Link } from '../links/link.tsx'
import { useWords } from '../words/use-words.ts'

/** What a story is about, each with the way to more of it. */
export function ArticleTopics({ shelves = [] }: { shelves?: readonly ShelfMark[] | undefined }) {
  const words = useWords()
  const topics = shelves.filter(({ kind }) => kind === 'topic')
  if (topics.length === 0) return null
  return (
    <nav className="story-topics" aria-labelledby="topics">
      <p id="topics" lang={words.language}>
        {words.topics}
      </p>
      <ul className="story-countries">
        {topics.map(({ kind, slug, name }) => (
          <li key={slug}>
            <Link to={shelfAddress(kind, slug)}>{name}</Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
