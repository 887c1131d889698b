import type { Headline } from '#edition/headline.ts'
import { shelfScope, type ShelfMark } from '#edition/shelf.ts'
import { toAuthors } from './to-authors.ts'
import { toShelfSlug } from './to-shelf-slug.ts'

/** The topics and authors of a story, each once. A byline that is its source's name names nobody. */
export function shelvesOf({ topics, source }: Pick<Headline, 'topics' | 'source'>, byline?: string): ShelfMark[] {
  const authors = byline === undefined || byline === source.name ? [] : toAuthors(byline)
  const shelves = new Map<string, ShelfMark>()
  const add = (kind: ShelfMark['kind'], name: string) => {
    const slug = toShelfSlug(name)
    if (slug === undefined) return
    const mark = { kind, slug, name }
    const scope = shelfScope(mark)
    if (!shelves.has(scope)) shelves.set(scope, mark)
  }
  for (const topic of topics) add('topic', topic)
  for (const author of authors) add('author', author)
  return [...shelves.values()]
}
