import { expect, test } from 'vitest'
import { toIdKey } from './to-id-key.ts'

test.each([
  'http://a.example/news/apples',
  'https://www.a.example/news/apples/',
  'https://a.example/news/apples/?utm_source=rss&utm_campaign=feed',
  'https://a.example/news/apples?fbclid=abc',
  'https://a.example/news/apples?yclid=1&gclid=2',
  'https://a.example/news/apples?ref=telegram',
  'https://a.example/news/apples?amp=1',
  'https://a.example/news/apples/amp/',
  'https://a.example/news/apples#comments',
  'HTTPS://A.EXAMPLE/news/apples',
])('%s is the story of https://a.example/news/apples', (id) => {
  expect(toIdKey(id)).toBe(toIdKey('https://a.example/news/apples'))
})

test('addresses of numbers and dots are read the same at either pace', () => {
  expect(toIdKey('https://127.0.0.1/a')).toBe(toIdKey('http://127.0.0.1/a?amp'))
  expect(toIdKey('https://a.example/x.html/')).toBe(toIdKey('https://www.a.example/x.html'))
})

test('an address means the same however its letters are written', () => {
  expect(toIdKey('https://a.example/%d1%8f%d0%b1')).toBe(toIdKey('https://a.example/яб'))
})

test.each([
  ['https://a.example/?p=17', 'https://a.example/?p=18'],
  ['https://a.example/story?ref=17', 'https://a.example/story?ref=18'],
  ['https://a.example/live#update-17', 'https://a.example/live#update-18'],
  ['https://a.example/ru/apples', 'https://a.example/kk/apples'],
  ['https://ru.a.example/apples', 'https://a.example/apples'],
  ['post 17', 'post 18'],
  ['tag:a.example,2025:apples', 'tag:a.example,2025:pears'],
])('%s and %s are two stories', (one, other) => {
  expect(toIdKey(one)).not.toBe(toIdKey(other))
})
