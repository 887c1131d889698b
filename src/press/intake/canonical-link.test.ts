import { expect, test } from 'vitest'
import { canonicalLink } from './canonical-link.ts'

test.each([
  ['https://a.example/news/1?utm_source=rss&utm_medium=feed', 'https://a.example/news/1'],
  ['https://a.example/news?id=1&fbclid=x&gclid=y&yclid=z', 'https://a.example/news?id=1'],
  ['https://a.example/news/1?ref=telegram', 'https://a.example/news/1'],
  ['https://a.example/news/1?amp', 'https://a.example/news/1'],
  ['https://a.example/news/1?amp=1#comments', 'https://a.example/news/1'],
])('%s leads to %s', (written, link) => {
  expect(canonicalLink(written)).toBe(link)
})

test.each(['https://a.example/?p=17', 'https://a.example/story?ref=4711', 'https://a.example/news?lang=ru'])(
  'what tells one story from another stays: %s',
  (written) => {
    expect(canonicalLink(written)).toBe(written)
  },
)

test('what leads to no web page is no link', () => {
  expect(canonicalLink('javascript:alert(1)')).toBeUndefined()
  expect(canonicalLink(' ')).toBeUndefined()
})
