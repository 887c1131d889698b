import { expect, test } from 'vitest'
import { shelvesOf } from './shelves-of.ts'

const source = { name: 'Steppe Wire' }

test('a story stands by each topic and each author once, as it spells them first', () => {
  const shelves = shelvesOf({ topics: ['Water', 'WATER', '…', 'Энергия'], source }, 'Aigerim Bekova and Aigerim Bekova')
  expect(shelves).toEqual([
    { kind: 'topic', slug: 'water', name: 'Water' },
    { kind: 'topic', slug: 'energiya', name: 'Энергия' },
    { kind: 'author', slug: 'aigerim-bekova', name: 'Aigerim Bekova' },
  ])
})

test('a topic and an author of one name are two', () => {
  expect(shelvesOf({ topics: ['Reuters'], source }, 'Reuters').map(({ kind, slug }) => `${kind} ${slug}`)).toEqual([
    'topic reuters',
    'author reuters',
  ])
})

test('a byline that only repeats the source names nobody', () => {
  expect(shelvesOf({ topics: [], source }, 'Steppe Wire')).toEqual([])
  expect(shelvesOf({ topics: [], source })).toEqual([])
})
