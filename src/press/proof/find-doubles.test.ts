import { expect, test } from 'vitest'
import { findDoubles, type Doubtable } from './find-doubles.ts'
import { toTextMark } from './to-text-mark.ts'

const words = (count: number, word: string) => Array.from({ length: count }, (_, n) => `${word}${n}`).join(' ')
function story(path: string, own: Partial<Omit<Doubtable, 'text'>> & { text?: string } = {}): Doubtable {
  const { text = words(80, 'word'), ...rest } = own
  return {
    ...{ source: 'Notes', publisher: 'Notes', item: path, path, title: 'A bridge opens in Naryn', language: 'en' },
    publishedAt: '2025-12-09T00:00:00Z',
    ...rest,
    text: toTextMark(text),
  }
}
const told = (...stories: Doubtable[]) => findDoubles(stories, (title) => title.toLowerCase()).map(({ item }) => item)

test('a story under two titles is told of, in whatever order the two are read', () => {
  const [a, b] = [story('a'), story('b', { title: 'Naryn gets its bridge', publishedAt: '2025-12-11T00:00:00Z' })]
  expect(told(a, b)).toEqual(['b'])
  expect(told(b, a)).toEqual(['b'])
})

test('a story that was added to is told of', () => {
  expect(told(story('a'), story('b', { text: `${words(80, 'word')} And then some.` }))).toEqual(['b'])
})

test('one of three is the story, two are doubles', () => {
  expect(told(story('a'), story('b'), story('c'))).toEqual(['c', 'b'])
})

test.each([
  ['of another source', { publisher: 'Post' }],
  ['in another language', { language: 'ru' }],
  ['of the week after', { publishedAt: '2025-12-13T00:00:00Z' }],
  ['with another text under the same heading', { text: words(80, 'other') }],
])('a story %s is no double', (_, own) => {
  expect(told(story('a'), story('b', own))).toEqual([])
})

test('the day’s rates, and excerpts that begin alike, are no doubles', () => {
  const rates = { title: 'Official exchange rates' }
  expect(told(story('a', rates), story('b', rates))).toEqual([])
  const text = 'Subscribe to our newsletter for more of the day’s best stories.'
  expect(told(story('a', { text }), story('b', { text, title: 'Apples' }))).toEqual([])
})
