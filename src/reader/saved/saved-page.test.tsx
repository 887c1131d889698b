import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { anEdition } from '../../../test/build-edition.ts'
import { aHeadline } from '../../../test/build-headline.ts'
import { openPage } from '../../../test/open-page.tsx'
import { StaticHost } from '../../../test/static-host.ts'
import { mutedWords } from '../reading/muted-words.ts'
import { noteRead, readMarks, toReadMark } from '../reading/read-stories.ts'
import { takeReadingFile, toReadingFile } from './reading-file.ts'
import { parseSaved, savedStories, saveStories, saveStory } from './saved-stories.ts'

const bridge = aHeadline()
const ferry = aHeadline({ path: '2024/01/a-ferry', title: 'A ferry' })
const savedAt = (headline: typeof bridge, day: string) => ({ savedAt: `${day}T00:00:00Z`, headline })

beforeEach(() => {
  new StaticHost(anEdition([bridge]))
})

describe('the page of saved stories', () => {
  it('says how to save one where there is none', async () => {
    openPage('/saved/')
    expect(await screen.findByText(/Nothing is saved yet/)).toBeVisible()
    expect(document.querySelector('main')).toHaveAttribute('data-view', 'saved')
    expect(document.title).toContain('Saved stories')
  })

  it('lists them, the newest saved first, also those that no list has any more; takes one away, and gives it back', async () => {
    saveStories([savedAt(bridge, '2025-12-01'), savedAt(ferry, '2025-12-02')])
    const user = openPage('/saved/')
    const [first, second] = await screen.findAllByRole('article')
    if (!first || !second) throw new Error('two stories were saved')
    expect(within(first).getByRole('link', { name: 'A ferry' })).toHaveAttribute('href', '/2024/01/a-ferry/')
    await user.click(within(second).getByRole('button', { name: 'Remove: A bridge at Khorog' }))
    expect(savedStories().map(({ headline }) => headline.title)).toEqual(['A ferry'])
    await user.click(within(second).getByRole('button', { name: 'Undo' }))
    expect(savedStories()).toHaveLength(2)
  })

  it('mutes words, and no longer', async () => {
    const user = openPage('/saved/')
    const field = await screen.findByRole('textbox', { name: 'A word, or several together' })
    await user.type(field, 'x{Enter}')
    expect(screen.getByText('Write at least two letters.')).toBeVisible()
    await user.clear(field)
    await user.type(field, 'Football{Enter}')
    expect(mutedWords()).toEqual(['Football'])
    await user.click(screen.getByRole('button', { name: 'No longer mute: Football' }))
    expect(mutedWords()).toEqual([])
  })

  it('forgets what was read', async () => {
    noteRead([toReadMark(bridge.path)])
    const user = openPage('/saved/')
    expect(await screen.findByText('Remembered as read: 1 story.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Forget them' }))
    expect(readMarks().size).toBe(0)
    expect(screen.getByRole('heading', { name: 'Your reading' })).toHaveFocus()
  })
})

describe('what is kept of saved stories', () => {
  it('is at most five hundred of them, without what may be wrong', () => {
    saveStories(
      Array.from({ length: 510 }, (_, number) =>
        savedAt(aHeadline({ path: `2025/12/s-${number}` }), `20${String(number + 100).slice(0, 2)}-01-01`),
      ),
    )
    expect(savedStories()).toHaveLength(500)
    const evil = { savedAt: '2025-12-01T00:00:00Z', headline: { ...bridge, path: 'javascript:alert(1)' } }
    expect(
      parseSaved(JSON.stringify({ version: 1, stories: [evil, null, savedAt(ferry, '2025-12-01')] })),
    ).toHaveLength(1)
    expect(parseSaved('[]')).toEqual([])
    expect(parseSaved('{"version":2,"stories":[]}')).toEqual([])
  })

  it('lasts as long as the page where nothing can be kept, which is told', () => {
    const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    expect(saveStory(bridge, Date.parse('2025-12-09T12:00:00Z'))).toBe(false)
    expect(savedStories()).toHaveLength(1)
    full.mockRestore()
    expect(saveStory(ferry, Date.parse('2025-12-09T12:00:00Z'))).toBe(true)
    expect(savedStories()).toHaveLength(2)
  })
})

describe('a reader’s file', () => {
  it('brings all to another browser, and nothing twice', () => {
    saveStories([savedAt(bridge, '2025-12-01')])
    noteRead(['abc', 'def'])
    const text = toReadingFile()
    localStorage.clear()
    noteRead(['def'])
    expect(takeReadingFile(text)?.taken).toEqual({ saved: 1, read: 1, muted: 0, leftOut: 0 })
    expect(takeReadingFile(text)?.taken).toEqual({ saved: 0, read: 0, muted: 0, leftOut: 0 })
    expect(savedStories()).toEqual([savedAt(bridge, '2025-12-01')])
  })

  it('that holds damaged entries gives the others, and says how many were left out', () => {
    const file = { kind: 'steppe-wire-reading', version: 1, saved: [{}, savedAt(ferry, '2025-12-01')] }
    const result = takeReadingFile(JSON.stringify({ ...file, read: ['ok', '<b>', 7], muted: ['word', '!'] }))
    expect(result?.taken).toEqual({ saved: 1, read: 1, muted: 1, leftOut: 4 })
  })

  it.each(['', '[]', 'null', '{"kind":"other"}', '{"kind":"steppe-wire-reading","version":2}'])(
    'is not one where it holds %j, and changes nothing',
    (text) => {
      expect(takeReadingFile(text)).toBeUndefined()
      expect(savedStories()).toEqual([])
    },
  )
})
