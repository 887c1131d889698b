import type { Image } from '#edition/headline.ts'
import type { Story } from '../articles/story.ts'

type Pictured = Omit<Partial<Story>, 'image'> & { image?: Image | undefined }

/** For tests: a story like any other, but for what the test is about. */
export function exampleStory(own?: Pictured): Story & { image?: Image | undefined }
export function exampleStory(own: Partial<Story>): Story
export function exampleStory(own: Partial<Story> = {}): Story {
  return {
    path: '2025/12/apples-of-almaty',
    title: 'Apples of Almaty',
    summary: 'Where the apple comes from.',
    publishedAt: '2025-12-09T06:30:00Z',
    language: 'en',
    countries: ['KZ'],
    mentions: [],
    topics: ['food'],
    source: { name: 'Steppe Notes', url: 'https://notes.steppewire.example/' },
    minutes: 1,
    body: [['p', 'The wild apple grows above the city.']],
    ids: ['https://notes.steppewire.example/apples'],
    ...own,
  }
}
