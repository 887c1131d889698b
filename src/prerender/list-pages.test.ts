import { expect, test } from 'vitest'
import type { Edition } from '#edition/edition.ts'
import { loadPageWords } from './words/page-words.ts'
import { listPages, type ListedStories } from './list-pages.ts'

const edition: Edition = {
  format: 1,
  title: 'Wire',
  language: 'en',
  timeZone: 'UTC',
  updatedAt: '2025-12-09T06:30:00Z',
  scopes: { all: { count: 72, head: '2-cccccccc' }, kazakhstan: { count: 3, head: '0-dddddddd' } },
  sources: [],
}
const pages: Record<string, ListedStories> = {
  'all/2-cccccccc': { stories: ['2025/12/c', '2025/12/told-again'], older: '1-bbbbbbbb' },
  'all/1-bbbbbbbb': { stories: ['2025/11/b'], older: '0-aaaaaaaa' },
  'all/0-aaaaaaaa': { stories: ['2025/10/a'], older: null },
  'kazakhstan/0-dddddddd': { stories: ['2025/12/c'], older: null },
}
const listed = [
  ...listPages(edition, await loadPageWords('en'), {
    page: (scope, page) => pages[`${scope}/${page}`] ?? { stories: [], older: null },
    shelves: () => [
      { kind: 'topic', slug: 'food' },
      { kind: 'author', slug: 'aigerim-bekova' },
    ],
    removals: () => ({ '2025/09/gone': { reason: 'A test.', at: '2025-12-01T00:00:00Z' } }),
  }),
]
const kindOf = (file: string) => listed.find((page) => page.file === file)?.kind

test('every address is there, each once', () => {
  const files = listed.map(({ file }) => file)
  expect(new Set(files).size).toBe(files.length)
  expect(kindOf('index.html')).toBe('front')
  expect(kindOf('kazakhstan/index.html')).toBe('country')
  expect(kindOf('rates/index.html')).toBe('rates')
  expect(kindOf('about/index.html')).toBe('about')
  expect(kindOf('saved/index.html')).toBe('saved')
  expect(kindOf('404.html')).toBe('missing')
  expect(kindOf('2025/09/gone/index.html')).toBe('removed')
  expect(kindOf('topic/food/index.html')).toBe('listed-shelf')
  expect(kindOf('author/aigerim-bekova/index.html')).toBe('listed-shelf')
})

test('the 26 combinations of countries are pages for a browser to fill, and so is a country without stories', () => {
  const combined = listed.filter(({ kind }) => kind === 'combination').map(({ file }) => file)
  expect(combined.filter((file) => file.includes(','))).toHaveLength(26)
  expect(combined).toContain('kazakhstan,uzbekistan/index.html')
  expect(combined).toContain('kyrgyzstan/index.html')
})

test('each scope has its numbered pages down to the oldest; stories, and other tellings, are listed once', () => {
  expect(listed.filter(({ kind }) => kind === 'numbered').map(({ file }) => file)).toEqual([
    'page/2/index.html',
    'page/1/index.html',
    'page/0/index.html',
    'kazakhstan/page/0/index.html',
  ])
  expect(listed.filter(({ kind }) => kind === 'story').map(({ file }) => file)).toEqual(
    ['2025/12/c', '2025/12/told-again', '2025/11/b', '2025/10/a'].map((path) => `${path}/index.html`),
  )
})
