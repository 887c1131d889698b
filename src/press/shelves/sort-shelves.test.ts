import { expect, test } from 'vitest'
import type { ShelfMark } from '#edition/shelf.ts'
import { commonest, countSpellings } from './bound-shelf.ts'
import { sortShelves } from './sort-shelves.ts'

const topic = (name: string): ShelfMark => ({ kind: 'topic', slug: name.toLowerCase(), name })
const story = (path: string, ...topics: string[]) => ({ path, marks: () => topics.map(topic) })

/** By scope, the places of its stories. */
const placesOf = (...args: Parameters<typeof sortShelves>) =>
  Object.fromEntries(
    [...sortShelves(...args)].map(([scope, { stories }]) => [scope, stories.map(({ place }) => place)]),
  )

test('of the tellings of one event a topic has the first that is filed under it', () => {
  const group = [{ path: 'bound' }, { path: 'a' }, { path: 'b' }, { path: 'c' }]
  const tellings = new Map(group.map(({ path }) => [path, group]))
  const stories = [
    story('a', 'Water', 'Dams'),
    story('other', 'Water'),
    story('b', 'Water', 'Fish'),
    story('c', 'fish', 'Dams'),
  ]
  expect(placesOf(stories, tellings, () => [topic('Rain'), topic('Dams')])).toEqual({
    'topic-water': [0, 1],
    'topic-fish': [2],
  })
})

test('a topic is called as most of its stories call it, else as the oldest does', () => {
  expect(commonest(countSpellings([], ['water', 'Water', 'Water']))).toBe('Water')
  expect(commonest(countSpellings([['WATER', 2]], ['Water', 'Water']))).toBe('WATER')
  expect(commonest(countSpellings([['WATER', 2]], ['Water', 'Water', 'Water']))).toBe('Water')
})
