import { expect, test } from 'vitest'
import type { Headline } from '#edition/headline.ts'
import { exampleStory } from '../archive/example-story.ts'
import { cutPages, shortHash } from './cut-pages.ts'

const story = (n: number): Headline => {
  const { body: _body, ids: _ids, ...headline } = exampleStory({ path: `2025/12/story-${n}`, title: `Story ${n}` })
  return headline
}
const stories = (count: number) => Array.from({ length: count }, (_, n) => story(n))
const sizes = (count: number) => cutPages(stories(count)).pages.map(({ text }) => text.split('"path"').length - 1)

test.each([
  [0, [0]],
  [1, [1]],
  [23, [23]],
  [47, [47]],
  [48, [24, 24]],
  [71, [24, 47]],
  [72, [24, 24, 24]],
])('%i stories make pages of %j, the head taking the remainder', (count, expected) => {
  expect(sizes(count)).toEqual(expected)
})

test('a page is named by its number and its bytes, and names the next older one', () => {
  const { head, pages } = cutPages(stories(72))
  for (const [n, { name, text }] of pages.entries()) {
    expect(name).toBe(`${n}-${shortHash(text)}`)
    expect(JSON.parse(text)).toMatchObject({ older: pages[n - 1]?.name ?? null })
  }
  expect(head).toBe(pages[2]?.name)
})

test('a page lists its stories newest first', () => {
  expect(JSON.parse(cutPages(stories(2)).pages[0]?.text ?? '')).toMatchObject({
    headlines: [{ path: '2025/12/story-1' }, { path: '2025/12/story-0' }],
  })
})

test('a story newer than all others touches the head alone', () => {
  const [before, after] = [cutPages(stories(100)), cutPages(stories(101))]
  expect(after.pages.slice(0, -1)).toEqual(before.pages.slice(0, -1))
  expect(after.head).not.toBe(before.head)
})

test('a story that fills a page adds one and leaves the older ones as they are', () => {
  const [before, after] = [cutPages(stories(71)), cutPages(stories(72))]
  expect(after.pages[0]).toEqual(before.pages[0])
  expect(after.pages).toHaveLength(before.pages.length + 1)
})

test('a corrected story renames its page and those above it', () => {
  const corrected = stories(72).map((headline, n) => (n === 30 ? { ...headline, title: 'Corrected' } : headline))
  const [before, after] = [cutPages(stories(72)), cutPages(corrected)]
  expect(after.pages.map(({ name }, n) => name === before.pages[n]?.name)).toEqual([true, false, false])
})
