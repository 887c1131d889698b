import { expect, test } from 'vitest'
import type { Headline } from '#edition/headline.ts'
import { exampleStory } from '../archive/example-story.ts'
import { findTellings } from './find-tellings.ts'
import { otherEvent, sameEvent, type Written } from './tricky-pairs.ts'

let made = 0
const story = (source: string, own: Written, hour = 0): Headline & { text: string } => {
  const publishedAt = new Date(Date.UTC(2025, 11, 5, 6 + hour)).toISOString().replace('.000Z', 'Z')
  const path = `2025/12/s-${++made}`
  return { ...exampleStory({ path, publishedAt, topics: [] }), text: '', ...own, source: { name: source } }
}
const find = (...stories: (Headline & { text: string })[]) => findTellings(stories, (n) => stories[n]?.text ?? '')
const paths = (...stories: Headline[]) => stories.map(({ path }) => path)

test.each(sameEvent)('two tellings are one card: %s', (_name, a, b) => {
  const [first, second] = [story('One', a), story('Two', b, 5)]
  expect(find(first, second)).toEqual(new Map(paths(first, second).map((path) => [path, [first, second]])))
})

test.each(otherEvent)('two events are two cards: %s', (_name, a, b, hours = 5) => {
  expect(find(story('One', a), story('Two', b, hours))).toEqual(new Map())
})

const quake = sameEvent[0]?.[1] ?? { title: '', summary: '' }
test('a source does not tell of an event twice: a correction of it stays apart', () => {
  const [first, correction, other] = [
    story('One', quake),
    story('One', { ...quake, title: `Corrected: ${quake.title}` }, 1),
    story('Two', quake, 2),
  ]
  expect([...find(first, correction, other).keys()].length).toBe(2)
  expect(find(first, correction)).toEqual(new Map())
})

test('what is told later than two days, in another language or of another country stays apart', () => {
  expect(find(story('One', quake), story('Two', quake, 49))).toEqual(new Map())
  expect(find(story('One', quake), story('Two', { ...quake, language: 'ru' }, 1))).toEqual(new Map())
  expect(find(story('One', quake), story('Two', { ...quake, countries: ['UZ'] }, 1))).toEqual(new Map())
})

test('the order in which they came does not matter', () => {
  const stories = sameEvent.flatMap(([, a, b]) => [story('One', a), story('Two', b, 3), story('Three', a, 4)])
  const there = find(...stories)
  const back = find(...[...stories].reverse())
  expect(there.size).toBe(stories.length)
  expect(new Map([...back].sort())).toEqual(new Map([...there].sort()))
})
