import { describe, expect, it } from 'vitest'
import { aHeadline } from '../../../test/build-headline.ts'
import { mergePages, nextPages, type LoadedPage } from './merge-pages.ts'

const page = (scope: string, days: number[], older: string | null): LoadedPage => ({
  scope,
  older,
  leftOut: 0,
  headlines: days.map((day) =>
    aHeadline({ path: `2025/12/${scope}-${day}`, publishedAt: `2025-12-${String(day).padStart(2, '0')}T06:00:00Z` }),
  ),
})
const paths = (loaded: LoadedPage[]) => mergePages(loaded).map((headline) => headline.path.slice(8))

describe('stories of several countries together', () => {
  it('stand newest first, whichever country they come from', () => {
    expect(paths([page('kz', [9, 5], null), page('uz', [8, 6], null)])).toEqual(['kz-9', 'uz-8', 'uz-6', 'kz-5'])
  })

  it('show a story about two of the countries once', () => {
    const shared = page('kz', [7], null)
    expect(mergePages([shared, { ...shared, scope: 'uz' }])).toHaveLength(1)
  })

  it('hold back what is older than the end of a country that goes on', () => {
    expect(paths([page('kz', [9, 8], '3-00000000'), page('uz', [9, 1], null)])).toEqual(['uz-9', 'kz-9', 'kz-8'])
  })

  it('go on with the country whose loaded stories end first', () => {
    const loaded = [page('kz', [9, 8], '3-00000000'), page('uz', [9, 4], '2-11111111')]
    expect(nextPages(loaded)).toEqual([{ scope: 'kz', page: '3-00000000' }])
    expect(nextPages([...loaded, page('kz', [7, 2], null)])).toEqual([{ scope: 'uz', page: '2-11111111' }])
  })

  it('end when every country has been read to its oldest page', () => {
    expect(nextPages([page('kz', [9], null), page('uz', [8], null)])).toBeUndefined()
  })
})
