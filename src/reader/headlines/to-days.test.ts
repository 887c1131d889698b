import { describe, expect, it } from 'vitest'
import { aHeadline } from '../../../test/build-headline.ts'
import { english } from '../words/words.ts'
import { toDays } from './to-days.ts'

const story = (slug: string, publishedAt: string, pin?: true) =>
  aHeadline({ path: `2025/12/${slug}`, publishedAt, ...(pin && { pin }) })
const outline = (headlines: ReturnType<typeof story>[]) =>
  toDays(headlines, 'Asia/Almaty', english).map((day) => [day.name, ...day.headlines.map(({ path }) => path.slice(8))])

describe('stories under day headings', () => {
  it('belong to the day of the edition’s time zone', () => {
    expect(outline([story('late', '2025-12-08T20:00:00Z'), story('early', '2025-12-08T10:00:00Z')])).toEqual([
      ['Tuesday, 9 December 2025', 'late'],
      ['Monday, 8 December 2025', 'early'],
    ])
  })

  it('follow the pinned story, which leads whatever its day', () => {
    const days = outline([
      story('new', '2025-12-09T06:00:00Z'),
      story('old', '2025-12-01T06:00:00Z', true),
      story('older', '2025-12-01T05:00:00Z'),
    ])
    expect(days).toEqual([
      ['Monday, 1 December 2025', 'old'],
      ['Tuesday, 9 December 2025', 'new'],
      ['Monday, 1 December 2025', 'older'],
    ])
  })

  it('give the pinned story of the newest day the first place in it', () => {
    const days = outline([story('b', '2025-12-09T06:00:00Z'), story('a', '2025-12-09T05:00:00Z', true)])
    expect(days).toEqual([['Tuesday, 9 December 2025', 'a', 'b']])
  })
})
