import { describe, expect, it, test } from 'vitest'
import { packAscending, packNumber } from '#edition/postings.ts'
import { findStories, type Run } from './find-stories.ts'
import { noSearch, readSearch, searchAddress } from './search-address.ts'
import { cutAtWanted, toWanted } from './wanted.ts'

const text = (term: string, title: number[], lead: number[] = [], body: number[] = []) =>
  `${term} ${[title, lead, body].map(packAscending).join(' ')}`

/** A run of stories with these terms, one a part, which says what was loaded. */
function aRun(from: number, count: number, terms: string[], own: Partial<Run> = {}): Run & { asked: string[] } {
  const asked: string[] = []
  const sorted = terms.toSorted()
  return {
    ...{ from, count, asked },
    starts: () => Promise.resolve(sorted.map((term) => term.slice(0, term.indexOf(' ')))),
    terms: (part) => {
      asked.push(sorted[part]?.split(' ')[0] ?? '')
      return Promise.resolve(sorted.slice(part, part + 1))
    },
    days: () => Promise.resolve({ first: '2025-12-01', counts: '' }),
    ...own,
  }
}

const find = async (query: string, ...runs: Run[]) =>
  (await findStories(readSearch(new URLSearchParams(query)), runs)).stories

describe('a search', () => {
  it('puts titles before summaries before bodies, and of equals the newer first', async () => {
    const run = aRun(0, 5, [text('osh', [1, 3], [4], [0, 2])])
    expect(await find('q=Ош', run)).toEqual([3, 1, 4, 2, 0])
  })

  it('wants all words, in whichever run of stories', async () => {
    const old = aRun(0, 4, [text('bridge', [1, 2]), text('osh', [2])])
    const late = aRun(4, 2, [text('bridge', [0]), text('osh', [], [], [0])])
    expect(await find('q=bridge osh', old, late)).toEqual([2, 4])
    expect(await find('q=bridge nowhere', old, late)).toEqual([])
  })

  it('finds longer words after the word itself', async () => {
    const run = aRun(0, 4, [text('tash', [0]), text('tashkent', [1, 2]), text('tasm', [3])])
    expect(await find('q=Tash', run)).toEqual([0, 2, 1])
  })

  it('leaves words together that begin alike, where there are many', async () => {
    const many = ['ta', 'tan', 'tar', 'tas', 'tat'].map((term, n) => text(term, [n]))
    const run = aRun(0, 6, [...many, text('ta*', [0, 1, 2, 3, 4]), text('u', [5])])
    expect((await find('q=ta', run)).toSorted()).toEqual([0, 1, 2, 3, 4])
    expect(run.asked).toEqual(['ta', 'ta*'])
  })

  it('keeps to countries and days', async () => {
    const run = aRun(0, 4, [text('osh', [0, 1, 2, 3]), text('=KG', [0, 1, 2]), text('=UZ', [3])], {
      days: () => Promise.resolve({ first: '2025-12-01', counts: [1, 0, 1, 2].map(packNumber).join('') }),
    })
    expect(await find('q=osh&country=kyrgyzstan', run)).toEqual([2, 1, 0])
    expect(await find('q=osh&country=kyrgyzstan&country=uzbekistan', run)).toEqual([3, 2, 1, 0])
    // One story on 1 December, none on the 2nd, one on the 3rd, two on the 4th.
    expect(await find('q=osh&from=2025-12-02', run)).toEqual([3, 2, 1])
    expect(await find('q=osh&from=2025-12-02&to=2025-12-03', run)).toEqual([1])
    expect(await find('q=osh&to=2025-12-02&country=uzbekistan', run)).toEqual([])
  })
})

test('an address says a search, and what makes no sense in it is left out', () => {
  const address = '/search/?q=%D0%9E%D1%88+2025&country=kazakhstan&country=uzbekistan&from=2025-01-01'
  const search = readSearch(new URL(address, 'http://host.test').searchParams)
  expect(search).toEqual({ text: 'Ош 2025', countries: ['KZ', 'UZ'], from: '2025-01-01', to: '' })
  expect(searchAddress(search)).toBe(address)
  expect(readSearch(new URLSearchParams('q=+&country=narnia&from=soon&to=2025-13-45'))).toEqual(noSearch)
  expect(searchAddress(noSearch)).toBe('/search/')
})

test('what was looked for is marked, whatever script it is in', () => {
  const marked = (line: string, query: string) =>
    cutAtWanted(line, toWanted(query))
      .map((piece) => (piece.found ? `[${piece.text}]` : piece.text))
      .join('')
  expect(marked('Мост в Ташкенте, открыт', 'tashkent')).toBe('Мост в [Ташкенте], открыт')
  expect(marked('“Oʻzbekiston” today', 'узбек')).toBe('“[Oʻzbekiston]” today')
  expect(marked('In Osh, and washed', 'osh')).toBe('In [Osh], and washed')
})
