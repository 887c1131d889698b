import type { Headline } from '#edition/headline.ts'

/** A headline for a test, true to the contract; say only what the test is about. */
export function aHeadline(own: Partial<Headline> = {}): Headline {
  return {
    path: '2025/12/a-bridge-at-khorog',
    title: 'A bridge at Khorog',
    summary: 'Two banks of one river get a second crossing.',
    publishedAt: '2025-12-09T06:00:00Z',
    language: 'en',
    countries: ['TJ'],
    mentions: [],
    topics: [],
    source: { name: 'Steppe Wire' },
    minutes: 2,
    ...own,
  }
}
