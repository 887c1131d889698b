import { describe, expect, it } from 'vitest'
import { howToAnswer } from './how-to-answer.ts'
import { findTooMuch } from './kept.ts'
import { caps, isOutdated, storeName, stores } from './stores.ts'

const file = (url: string, since: number, size = 1) => ({ url, since, size })

describe('what has to go', () => {
  it('is nothing while there is room', () => {
    expect(findTooMuch([file('a', 1), file('b', 2)], { most: 2, bytes: 2 })).toEqual([])
  })

  it('is the oldest, however they are listed', () => {
    const kept = [file('b', 2), file('d', 4), file('a', 1), file('c', 3)]
    expect(findTooMuch(kept, { most: 2, bytes: 100 }).map(({ url }) => url)).toEqual(['b', 'a'])
  })

  it('is what goes beyond the bytes, and all that is older', () => {
    const kept = [file('new', 3, 60), file('large', 2, 50), file('old', 1, 10)]
    expect(findTooMuch(kept, { most: 9, bytes: 100 }).map(({ url }) => url)).toEqual(['large', 'old'])
  })

  it('is the newest too, where it alone is too large', () => {
    expect(findTooMuch([file('huge', 1, caps.read.bytes + 1)], caps.read)).toHaveLength(1)
  })
})

describe('a file of the site', () => {
  it.each(['assets/start-0a1b2c3d.js', 'data/headlines/all/12-3fa9c1d2.json', 'data/pictures/x-0a1b2c3d.avif'])(
    '%s, named by its content, is not asked for again',
    (path) => {
      expect(howToAnswer(path)?.first).toBe('kept')
    },
  )

  it.each(['data/edition.json', 'data/quotes.json', 'data/articles/2025/12/tea.json', 'data/rates/kgs.json'])(
    '%s, which changes, comes from the network where there is one',
    (path) => {
      expect(howToAnswer(path)?.first).toBe('fresh')
    },
  )

  it.each(['data/edition.json', 'data/quotes.json', 'data/articles/2025/12/tea.json'])(
    '%s is not put away by whoever happens to ask for it',
    (path) => {
      expect(howToAnswer(path)?.into).toBeUndefined()
    },
  )

  it('is looked for wherever a story may be', () => {
    expect(howToAnswer('data/articles/2025/12/tea.json')?.among).toEqual(['latest', 'read', 'saved'])
  })

  it.each(['sw.js', 'data/search/12-0a1b2c3d.json', 'feed.xml', 'manifest.webmanifest', 'icons/192.png'])(
    '%s is left to the browser',
    (path) => {
      expect(howToAnswer(path)).toBeUndefined()
    },
  )

  it('that is put away on the way has a cap', () => {
    const put = ['data/headlines/all/1-0.json', 'data/pictures/x.png', 'data/about.json'].map(howToAnswer)
    expect(put.every((way) => way?.into !== undefined && way.cap !== undefined)).toBe(true)
  })
})

describe('a cache', () => {
  it('of this version is not outdated', () => {
    for (const store of stores) expect(isOutdated(storeName('/news/', store), '/news/')).toBe(false)
  })

  it('of another format, or a store that is no more, is', () => {
    expect(isOutdated('steppe-wire-0 /news/ code', '/news/')).toBe(true)
    expect(isOutdated('steppe-wire-1 /news/ forgotten', '/news/')).toBe(true)
  })

  it('of another site on the same host, or of somebody else, is not ours to delete', () => {
    expect(isOutdated('steppe-wire-0 /news/ code', '/')).toBe(false)
    expect(isOutdated('steppe-wire-0 / code', '/news/')).toBe(false)
    expect(isOutdated('workbox-precache', '/')).toBe(false)
  })
})
