import { expect, test } from 'vitest'
import type { Headline } from '#edition/headline.ts'
import { exampleStory } from '../archive/example-story.ts'
import { compareHeadlines } from '../print/compare-headlines.ts'
import { newTellingFinder } from './telling-finder.ts'
import { otherEvent, sameEvent, type Written } from './tricky-pairs.ts'

let made = 0
const story = (source: string, own: Written, hour = 0): Headline & { text: string } => {
  const publishedAt = new Date(Date.UTC(2025, 11, 5, 6 + hour)).toISOString().replace('.000Z', 'Z')
  const path = `2025/12/s-${++made}`
  return { ...exampleStory({ path, publishedAt, topics: [] }), text: '', ...own, source: { name: source } }
}
type Told = Headline & { text: string }
/** By path, the paths of all tellings of its event. */
const find = (...stories: Told[]) => {
  const all = stories.toSorted(compareHeadlines)
  const finder = newTellingFinder((n) => all[n]?.text ?? '')
  for (const one of all) finder.add(one)
  return toMap(finder.groups())
}
const toMap = (groups: readonly (readonly { path: string }[])[]) =>
  new Map(groups.flatMap((group) => group.map(({ path }) => [path, group.map((other) => other.path)] as const)))
const paths = (...stories: Headline[]) => stories.map(({ path }) => path)

test.each(sameEvent)('two tellings are one card: %s', (_name, a, b) => {
  const [first, second] = [story('One', a), story('Two', b, 5)]
  expect(find(first, second)).toEqual(new Map(paths(first, second).map((path) => [path, paths(first, second)])))
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

test('a finder that goes on from what another knew finds the same', () => {
  const all = sameEvent
    .flatMap(([, a, b], n) => [story('One', a, n), story('Two', b, n + 3), story('Three', a, n + 4)])
    .sort(compareHeadlines)
  const textOf = (n: number) => all[n]?.text ?? ''
  for (const half of [1, 7, Math.floor(all.length / 2)]) {
    const first = newTellingFinder(textOf)
    for (const one of all.slice(0, half)) first.add(one)
    const known = structuredClone(first.known())
    const second = newTellingFinder(textOf, { seen: half, known })
    for (const one of all.slice(half)) second.add(one)
    expect(toMap(second.groups())).toEqual(find(...all))
  }
})
