import { expect, test } from 'vitest'
import { findRedirects, toContestedText } from './find-redirects.ts'

const story = (path: string, ...oldAddresses: string[]) => ({ path, oldAddresses })

test('every old address leads to its story', () => {
  expect(findRedirects([story('2025/01/b', '/b.html', '/?p=2'), story('2025/02/a', '/a.html')])).toEqual({
    redirects: { '/?p=2': '2025/01/b', '/a.html': '2025/02/a', '/b.html': '2025/01/b' },
    contested: [],
  })
})

test('of two stories that claim an address the first published has it, and it is said', () => {
  const [first, second] = [story('2025/01/first', '/news/'), story('2025/02/second', '/news')]
  expect(findRedirects([first, second])).toEqual({
    redirects: { '/news/': '2025/01/first' },
    contested: [{ story: second, address: '/news', path: '2025/01/first' }],
  })
})

test("a story's place here leads nowhere else, least of all to itself", () => {
  const [kept, moved] = [story('2025/01/apples', '/2025/01/apples/'), story('2025/02/pears', '/2025/01/apples/')]
  expect(findRedirects([kept, moved])).toMatchObject({ redirects: {}, contested: [{ story: moved }] })
})

test("the address of a page of the site's own leads nowhere else", () => {
  const moved = story('2025/01/who-we-are', '/about/', '/kazakhstan')
  const { redirects, contested } = findRedirects([moved])
  expect(redirects).toEqual({})
  expect(contested.map(toContestedText)).toEqual([
    'its old address /about/ leads to /about/, a page of the site’s own, which had it first',
    'its old address /kazakhstan leads to /kazakhstan/, a page of the site’s own, which had it first',
  ])
})
