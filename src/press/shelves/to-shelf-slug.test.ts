import { expect, test } from 'vitest'
import { toShelfSlug } from './to-shelf-slug.ts'

test.each([
  ['Water', 'water'],
  ['Aral Sea', 'aral-sea'],
  ['Аральское море', 'aralskoe-more'],
  ['Қоғам', 'qogham'],
  ['Oʻzbekiston', 'ozbekiston'],
  ["O'zbekiston", 'ozbekiston'],
  ['Türkmenistan', 'turkmenistan'],
  ['Кыргыз Республикасы', 'kyrgyz-respublikasy'],
  ['Ҷомеа', 'jomea'],
  ['COVID-19', 'covid-19'],
  ['#election2025', 'election2025'],
  ['R&D', 'r-d'],
])('%s lies at %s', (name, slug) => {
  expect(toShelfSlug(name)).toBe(slug)
})

test('spellings of one name lie at one address', () => {
  for (const name of ['water', ' WATER ', 'Wäter', 'water.', 'ＷＡＴＥＲ']) expect(toShelfSlug(name)).toBe('water')
})

test('what these letters cannot tell is told apart, always in the same way', () => {
  const names = ['水', '火', '水 火', 'ماء', 'C', 'C++', 'вода 水', '★', 'a'.repeat(60), 'a'.repeat(61), 'a'.repeat(62)]
  const slugs = names.map(toShelfSlug)
  expect(new Set(slugs).size).toBe(names.length)
  for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  expect(slugs).toEqual(names.map(toShelfSlug))
  expect(toShelfSlug('水')).toBe('327b54d0')
})

test('names made to leave their folder or to hide stay harmless', () => {
  const hostile = [
    '../../etc/passwd',
    '..',
    '/',
    'con\u0000',
    '<script>alert(1)</script>',
    '__proto__',
    'a\u202eb',
    '%2e%2e',
    '-',
    '…',
    '',
    ' ',
  ]
  for (const name of hostile) expect(toShelfSlug(name) ?? 'none').toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  expect(toShelfSlug('..')).toBeUndefined()
  expect(toShelfSlug('../../etc/passwd')).toBe('etc-passwd')
  expect(toShelfSlug('__proto__')).toBe('proto')
})
