import { expect, test } from 'vitest'
import { matchSource } from './match-source.ts'

const source = (name: string, url: string) => ({ name, url, rights: 'full' as const })
const notes = source('Steppe Notes', 'https://notes.example/feed/')
const russian = source('Вести', 'https://news.example/ru/rss.xml')
const kazakh = source('Хабар', 'https://news.example/kk/rss.xml')
const all = [notes, russian, kazakh]

test.each([
  ['by its name, however it is written', { title: 'STEPPE notes', link: 'https://elsewhere.example/' }, notes],
  ['by its site', { title: 'Notes', link: 'https://www.notes.example' }, notes],
  ['by its part of a site', { title: 'News', link: 'https://news.example/kk/' }, kazakh],
  ['not at all where two could be meant', { title: 'News', link: 'https://news.example/' }, undefined],
  ['not at all where it is unknown', { title: 'Other', link: 'https://other.example/' }, undefined],
  ['not at all where it says nothing of itself', {}, undefined],
])('a feed is matched with a source of press.json %s', (_how, channel, expected) => {
  expect(matchSource(all, channel)).toBe(expected)
})
