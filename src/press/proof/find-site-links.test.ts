import { expect, test } from 'vitest'
import { findSiteLinks, toStoryLink } from './find-site-links.ts'

test.each([
  ['/2025/12/apples/', '/2025/12/apples'],
  ['/2025/12/apples?from=mail#end', '/2025/12/apples'],
  ['https://chui.example/2019/05/12/apples.html', '/2019/05/12/apples.html'],
  ['http://www.chui.example/2025/12/apples/', '/2025/12/apples'],
  ['/?p=123', '/?p=123'],
  ['/rates/kgs/', undefined],
  ['/2025/12/', undefined],
  ['mailto:desk@chui.example', undefined],
  ['https://other.example/2025/12/apples/', undefined],
])('%s is the story %s of this site', (address, path) => {
  expect(toStoryLink(address, 'https://chui.example/')).toBe(path)
})

test('a site may lie in a folder of its host', () => {
  const site = 'https://chui.example/news'
  expect(toStoryLink('https://chui.example/news/2025/12/apples/', site)).toBe('/2025/12/apples')
  expect(toStoryLink('/2025/12/apples/', site)).toBe('/2025/12/apples')
})

test('links are found however deep they lie, each once', () => {
  const link = ['a', { href: '/2025/12/apples/' }, 'more'] as const
  expect(
    findSiteLinks(
      [
        ['ul', ['li', ['em', link]]],
        ['p', link],
      ],
      undefined,
    ),
  ).toEqual(['/2025/12/apples'])
})
