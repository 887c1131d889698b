import { expect, test } from 'vitest'
import { plainSlug } from '#edition/slug.ts'
import { toShelfSlug } from './to-shelf-slug.ts'
import { topicSlugOf } from './topic-slug-of.ts'

test.each(['Water', 'Aral Sea', 'COVID-19', '2025 elections', 'a'.repeat(60)])('%s is its own slug', (name) => {
  expect(topicSlugOf({ topics: [name] })).toBeUndefined()
  expect(plainSlug(name)).toBe(toShelfSlug(name))
})

test.each([
  ['Аральское море', 'aralskoe-more'],
  ['R&D', 'r-d'],
  ['water.', 'water'],
  ['Women  now', 'women-now'],
  ['-ism', 'ism'],
  ['水', '327b54d0'],
])('%s has a slug that the press tells', (name, slug) => {
  expect(topicSlugOf({ topics: [name, 'Water'] })).toBe(slug)
  expect(plainSlug(name)).toBeUndefined()
})

test('a name that is too long for an address is never its own slug', () => {
  const name = 'a'.repeat(61)
  expect(topicSlugOf({ topics: [name] })).toBe(toShelfSlug(name))
})

test('no topic and one that says nothing have none', () => {
  expect(topicSlugOf({ topics: [] })).toBeUndefined()
  expect(topicSlugOf({ topics: ['…'] })).toBeUndefined()
  expect(plainSlug('…')).toBeUndefined()
})
