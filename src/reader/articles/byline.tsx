import type { ShelfMark } from '#edition/shelf.ts'
import { shelfAddress } from '../addresses.ts'
import { Link } from '../links/link.tsx'

/** A byline as it is written, in which each author's name leads to the author's stories. */
export function Byline({ text, shelves = [] }: { text: string; shelves?: readonly ShelfMark[] | undefined }) {
  const authors = shelves.filter(({ kind }) => kind === 'author')
  const { parts, rest } = cutAtNames(text, authors)
  return (
    <>
      {parts.map(({ before, mark: { kind, slug, name } }) => (
        <span key={slug}>
          {before}
          <Link to={shelfAddress(kind, slug)} rel="author">
            {name}
          </Link>
        </span>
      ))}
      {rest}
    </>
  )
}

interface Part {
  before: string
  mark: ShelfMark
}

/** A text up to each name, in their order, and what comes after the last. */
function cutAtNames(text: string, marks: readonly ShelfMark[]): { parts: Part[]; rest: string } {
  return marks.reduce<{ parts: Part[]; rest: string }>(
    ({ parts, rest }, mark) => {
      const at = rest.indexOf(mark.name)
      if (at < 0) return { parts, rest }
      return { parts: [...parts, { before: rest.slice(0, at), mark }], rest: rest.slice(at + mark.name.length) }
    },
    { parts: [], rest: text },
  )
}
