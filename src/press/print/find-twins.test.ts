import { expect, test } from 'vitest'
import { exampleStory } from '../archive/example-story.ts'
import { findTwins, type Twinned } from './find-twins.ts'

const story = (path: string, language: string, twin?: string): Twinned => ({
  ...exampleStory({ path, language }),
  twin,
})

test('a twin named by one story is known to both, by slug or by path', () => {
  for (const name of ['apples', '2025/12/apples', '/2025/12/apples/', 'https://wire.example/2025/12/apples/']) {
    const { twins } = findTwins([story('2025/12/apples', 'en'), story('2025/12/yabloki', 'ru', name)])
    expect(twins.get('2025/12/apples')).toEqual([{ language: 'ru', path: '2025/12/yabloki' }])
    expect(twins.get('2025/12/yabloki')).toEqual([{ language: 'en', path: '2025/12/apples' }])
  }
})

test('three languages know each other when each names one other', () => {
  const { twins } = findTwins([
    story('2025/12/apples', 'en'),
    story('2025/12/yabloki', 'ru', 'apples'),
    story('2025/12/alma', 'kk', 'yabloki'),
  ])
  expect(twins.get('2025/12/apples')?.map(({ language }) => language)).toEqual(['kk', 'ru'])
  expect(twins.get('2025/12/alma')?.map(({ language }) => language)).toEqual(['en', 'ru'])
})

test('of two stories of one slug the twin is the one in another language, nearest in time', () => {
  const russian = story('2025/12/alma', 'ru', 'alma')
  const dated = (path: string, publishedAt: string) =>
    exampleStory({ path, publishedAt, language: 'kk', twin: undefined })
  const others = [dated('2019/01/alma', '2019-01-01T00:00:00Z'), dated('2025/11/alma', '2025-11-01T00:00:00Z')]
  const { twins } = findTwins([...others, story('2025/12/alma-en', 'en'), russian])
  expect(twins.get('2025/12/alma')).toEqual([{ language: 'kk', path: '2025/11/alma' }])
})

test('a twin that is not there is told', () => {
  const alone = story('2025/12/yabloki', 'ru', 'apples')
  expect(findTwins([alone])).toEqual({ twins: new Map(), missing: [alone] })
})
