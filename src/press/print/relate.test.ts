import { expect, test } from 'vitest'
import type { Headline } from '#edition/headline.ts'
import { exampleStory } from '../archive/example-story.ts'
import { newRelator } from './relate.ts'

const story = (own: Partial<Headline>): Headline => exampleStory({ topics: [], countries: [], ...own })
const none = new Map<string, never[]>()
const dam = story({ path: '2025/01/dam', title: 'A dam at Nurek', countries: ['TJ'], topics: ['energy', 'rivers'] })
const melons = story({ path: '2025/02/melons', title: 'Melons of Chardzhou', countries: ['TM'], topics: ['food'] })
const turbine = story({ path: '2025/03/turbine', title: 'Nurek gets a turbine', countries: ['TJ'], topics: ['energy'] })
const stamps = story({ path: '2025/04/stamps', title: 'Stamps', topics: ['post'] })

const relate = (headlines: Headline[], twins: ReadonlyMap<string, readonly { path: string }[]>) => {
  const relator = newRelator(headlines, twins)
  return headlines.map((headline) => relator.next(headline))
}
const related = (headlines: Headline[], twins: ReadonlyMap<string, readonly { path: string }[]> = none) =>
  relate(headlines, twins).map((indices) => indices.map((index) => headlines[index]?.path))

test('a story is related to an older one of its topic and country, not to strangers', () => {
  expect(related([dam, melons, turbine, stamps])).toEqual([[], [], ['2025/01/dam'], []])
})

test('no story is related to a newer one, and a newer one changes nothing for those before it', () => {
  const older = Array.from({ length: 60 }, (_, n) =>
    story({ path: `2025/05/s-${n}`, title: `Report ${n % 7} on water`, countries: ['KZ'], topics: [`topic ${n % 5}`] }),
  )
  const before = relate(older, none)
  expect(before.every((indices, own) => indices.every((index) => index < own))).toBe(true)
  expect(relate([...older, turbine], none).slice(0, -1)).toEqual(before)
})

test('a relator that goes on from what another knew finds the same', () => {
  const stories = Array.from({ length: 300 }, (_, n) =>
    story({ path: `2025/05/s-${n}`, title: `Report ${n % 7} on water`, countries: ['KZ'], topics: [`topic ${n % 5}`] }),
  )
  const [first, whole] = [newRelator(stories, none), newRelator(stories, none)]
  for (const headline of stories.slice(0, 180)) first.next(headline)
  const second = newRelator(stories, none, { seen: 180, known: first.postings() })
  const later = stories.slice(180).map((headline) => second.next(headline))
  expect(later).toEqual(stories.map((headline) => whole.next(headline)).slice(180))
})

test('at most four are shown, the nearest first and of equals the newest', () => {
  const many = Array.from({ length: 9 }, (_, n) =>
    story({ path: `2025/06/dam-${n}`, countries: ['TJ'], topics: ['dams'] }),
  )
  expect(related(many).at(-1)).toEqual([7, 6, 5, 4].map((n) => `2025/06/dam-${n}`))
})

test('a story is not related to its own translation, nor to both languages of another', () => {
  const russian = story({ ...dam, path: '2025/01/plotina', language: 'ru' })
  const twins = new Map([
    [dam.path, [{ path: russian.path }]],
    [russian.path, [{ path: dam.path }]],
  ])
  expect(related([dam, russian, turbine], twins)).toEqual([[], [], ['2025/01/dam']])
})

test('twenty thousand stories take no longer than a coffee is poured', { timeout: 30_000 }, () => {
  const many = Array.from({ length: 20_000 }, (_, n) =>
    story({
      path: `2025/07/s-${n}`,
      title: `Words about ${n % 997} things and others`,
      countries: ['KZ'],
      topics: ['news'],
    }),
  )
  const began = performance.now()
  relate(many, none)
  expect(performance.now() - began).toBeLessThan(10_000)
})
