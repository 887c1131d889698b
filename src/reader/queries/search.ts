import { queryOptions, type QueryClient } from '@tanstack/react-query'
import type { Edition } from '#edition/edition.ts'
import { files } from '#edition/files.ts'
import { parseSearchFile, type SearchFile, type SearchFileKind } from '#edition/parse-search-file.ts'
import { searchCardsInFile, type SearchCard, type SearchIndex } from '#edition/search.ts'
import { EditionError } from '../edition-error.ts'
import { load } from '../load-file.ts'
import { findStories, type Run } from '../search/find-stories.ts'
import type { Ranked } from '../search/rank.ts'
import type { Search } from '../search/search-address.ts'
import { editionQuery } from './edition.ts'

/** One file of the search index; named by its content, it never changes. */
function searchFileQuery<Kind extends SearchFileKind>(kind: Kind, file: string) {
  return queryOptions({
    queryKey: ['search-file', file],
    queryFn: ({ signal }): Promise<SearchFile<Kind>> => load(file, (value) => parseSearchFile(kind, value), signal),
  })
}

/** The stories that were found, and the index that they are in. */
export interface Results extends Ranked {
  index: SearchIndex
}

/** What is found in the edition that was opened; where its index is gone, in the one that lies there now. */
export function searchQuery(search: Search) {
  return queryOptions({
    queryKey: ['search', search],
    queryFn: async ({ client }): Promise<Results> => {
      const edition = await client.query(editionQuery)
      try {
        return await find(client, edition, search)
      } catch (error) {
        if (!(error instanceof EditionError) || error.fault !== 'missing') throw error
        const now = await client.query({ ...editionQuery, staleTime: 0 })
        if (now.search === edition.search) throw error
        return await find(client, now, search)
      }
    },
  })
}

async function find(client: QueryClient, { search: name }: Edition, search: Search): Promise<Results> {
  if (name === undefined) throw new EditionError('missing', files.search('index'))
  const index = await client.query(searchFileQuery('index', files.search(name)))
  const runs = index.segments.map(({ name: segment, count }): Run => {
    return {
      from: Number.parseInt(segment, 10),
      count,
      starts: async () => (await client.query(searchFileQuery('parts', files.searchParts(segment)))).starts,
      terms: async (part) => (await client.query(searchFileQuery('terms', files.searchTerms(segment, part)))).terms,
      days: () => client.query(searchFileQuery('days', files.searchDays(segment))),
    }
  })
  const { rest } = index
  const from = index.segments.reduce((sum, { count }) => sum + count, 0)
  runs.push({
    ...{ from, count: rest.count },
    starts: () => Promise.resolve(rest.terms.length > 0 ? [''] : []),
    terms: () => Promise.resolve(rest.terms),
    days: () => Promise.resolve(rest.days),
  })
  return { ...(await findStories(search, runs)), index }
}

/** What is shown of stories, by their numbers. Loads the files that they lie in. */
export function searchCardsQuery(index: SearchIndex, stories: readonly number[]) {
  return queryOptions({
    queryKey: ['search-cards', index.segments.map(({ name }) => name), index.rest.count, stories],
    queryFn: ({ client }) => Promise.all(stories.map((story) => loadCard(client, index, story))),
  })
}

async function loadCard(client: QueryClient, { segments, rest }: SearchIndex, story: number): Promise<SearchCard> {
  let place = story
  for (const { name, count } of segments) {
    if (place < count) {
      const file = files.searchCards(name, Math.floor(place / searchCardsInFile))
      const { cards } = await client.query(searchFileQuery('cards', file))
      return cardAt(cards, place % searchCardsInFile, file)
    }
    place -= count
  }
  return cardAt(rest.cards, place, 'search')
}

function cardAt(cards: readonly SearchCard[], place: number, file: string): SearchCard {
  const card = cards[place]
  if (!card) throw new EditionError('malformed', file)
  return card
}
