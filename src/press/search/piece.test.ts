import { expect, test } from 'vitest'
import type { SearchCard } from '#edition/search.ts'
import { unpackAscending } from '#edition/postings.ts'
import { cutParts, sortTerms } from './cut-parts.ts'
import { packDays, unpackDays } from './pack-days.ts'
import { joinPieces, readTermText, toPiece, type SearchStory } from './piece.ts'

const words = 'canal dam orchard school glacier road market bridge melon railway clinic border'.split(' ')
const word = (n: number) => words[n % words.length] ?? ''

const story = (n: number): SearchStory => {
  const card: SearchCard = {
    path: `2025/11/story-${n}`,
    title: `The ${word(n)} of ${word(3 * n + 1)}`,
    summary: `About the ${word(n + 5)}`,
    publishedAt: '2025-11-01T00:00:00Z',
    language: 'en',
    countries: [n % 2 === 0 ? 'KZ' : 'UZ'],
    source: 'One',
    minutes: 1,
  }
  return { card, body: `Text ${n} of the ${word(n * n)}, its water and its people.`, day: '2025-11-01' }
}
const stories = Array.from({ length: 300 }, (_, n) => story(n))

test('stories taken in at several times are found as those taken in at once', () => {
  const pieces = [stories.slice(0, 1), stories.slice(1, 130), stories.slice(130, 131), stories.slice(131)].map(toPiece)
  const joined = joinPieces([joinPieces(pieces.slice(0, 2)), ...pieces.slice(2)])
  const whole = toPiece(stories)
  expect(sortTerms(joined)).toEqual(sortTerms(whole))
  expect(joined.cards).toEqual(whole.cards)
})

test('a word is found in the title, else in the summary, else in the body, and a country as such', () => {
  const terms = new Map(sortTerms(toPiece(stories.slice(0, 2))).map(readTermText))
  const placesOf = (term: string) => terms.get(term)?.map(({ text }) => unpackAscending(text))
  expect(placesOf('canal')).toEqual([[0], [], []])
  expect(placesOf('road')).toEqual([[], [0], []])
  expect(placesOf('vater')).toEqual([[], [], [0, 1]])
  expect(placesOf('=UZ')).toEqual([[1], [], []])
})

test('where too much begins alike, it is told together', () => {
  const terms = new Map(sortTerms(toPiece(stories), 40).map(readTermText))
  const [title, lead, body] = terms.get('10*') ?? []
  expect(title && lead && body).toBeTruthy()
  const all = [title, lead, body].flatMap((list) => unpackAscending(list?.text ?? ''))
  expect(new Set(all).size).toBe(all.length)
})

test('parts are no larger than they should be but for single terms, and in the order of those', () => {
  const parts = cutParts(toPiece(Array.from({ length: 600 }, (_, n) => story(n))))
  expect(parts.length).toBeGreaterThan(1)
  for (const part of parts) expect(part.length === 1 || part.join('').length <= 4096).toBe(true)
  const terms = parts.flat().map((text) => readTermText(text)[0])
  expect(terms).toEqual(terms.toSorted())
})

test('days come back as they were', () => {
  const days = ['2025-02-27', '2025-02-27', '2025-03-02', '2025-03-02', '2025-03-03']
  expect(unpackDays(packDays(days))).toEqual(days)
  expect(unpackDays(packDays([]))).toEqual([])
})
