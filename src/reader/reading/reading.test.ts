import { beforeEach, describe, expect, it } from 'vitest'
import { aHeadline } from '../../../test/build-headline.ts'
import { leftPlace, noteLeft } from './left-places.ts'
import { mutedWords, muteWords, parseMuted, unmuteWord } from './muted-words.ts'
import { findNew, isNewer } from './newer-edition.ts'
import { noteRead, readMarks, toReadMark } from './read-stories.ts'
import { toMuter } from './to-muter.ts'
import { newOf, recallVisit, rememberVisit, toVisit, withSeen } from './visit.ts'

const path = (number: number) => `2025/12/story-${number}`
const story = (number: number, hour: string) =>
  aHeadline({ path: path(number), publishedAt: `2025-12-09T${hour}:00:00Z` })
const hour = 3_600_000

beforeEach(() => {
  localStorage.clear()
})

describe('stories that were read', () => {
  it('are known by a mark of few letters', () => {
    const marks = Array.from({ length: 20_000 }, (_, number) => toReadMark(path(number)))
    expect(Math.max(...marks.map((mark) => mark.length))).toBeLessThanOrEqual(7)
    expect(new Set(marks).size).toBeGreaterThan(19_995)
  })

  it('are remembered each once, the oldest forgotten beyond two thousand, in under 20 kB', () => {
    noteRead([toReadMark(path(0)), toReadMark(path(0)), toReadMark(path(1))])
    expect([...readMarks()]).toEqual([toReadMark(path(0)), toReadMark(path(1))])
    for (let number = 0; number < 2_100; number += 100)
      noteRead(Array.from({ length: 100 }, (_, place) => toReadMark(path(number + place))))
    expect(readMarks().size).toBe(2_000)
    expect(readMarks().has(toReadMark(path(0)))).toBe(false)
    expect(readMarks().has(toReadMark(path(2_099)))).toBe(true)
    expect(localStorage.getItem('read')?.length).toBeLessThan(20_000)
  })

  it.each(['', '2 abc', '{"version":1}', `1 ${'<script> '.repeat(100)}`, '1 TOOLONGFORAMARK'])(
    'are none where %j was kept',
    (text) => {
      localStorage.setItem('read', text)
      expect(readMarks().size).toBe(0)
    },
  )
})

describe('a visit', () => {
  const morning = [story(3, '08'), story(2, '07'), story(1, '06')]

  it('finds nothing new the first time', () => {
    const isNew = newOf(withSeen(toVisit(undefined, 0), morning))
    expect(morning.some(isNew)).toBe(false)
  })

  it('finds new what was not there at the end of the one before, also what came late', () => {
    const first = withSeen(toVisit(undefined, 0), morning)
    rememberVisit(first)
    const second = toVisit(recallVisit(), 5 * hour)
    const isNew = newOf(second)
    const evening = [story(5, '18'), story(4, '07'), ...morning, story(9, '01')]
    expect(evening.filter(isNew).map((headline) => headline.path)).toEqual([path(5), path(4)])
    // Seen now, but new as long as the visit lasts.
    const seen = withSeen(second, evening)
    expect(newOf(toVisit(seen, 5 * hour + 60_000))(story(5, '18'))).toBe(true)
    expect(newOf(toVisit(seen, 6 * hour))(story(5, '18'))).toBe(false)
  })

  it('begins anew where the clock was put back', () => {
    const first = withSeen(toVisit(undefined, 100 * hour), morning)
    expect(toVisit(first, 0).before).toEqual(first.seen)
  })

  it.each(['', '7', '{"version":2,"at":1}', '{"version":1,"at":1,"seen":{"from":"never","known":[]}}'])(
    'is the first where %j was kept',
    (text) => {
      localStorage.setItem('visit', text)
      expect(recallVisit()).toBeUndefined()
    },
  )
})

describe('muted words', () => {
  const mutes = (words: string[], title: string, summary = '') => toMuter(words)({ title, summary })

  it('are found in any script, case and spelling, as words', () => {
    expect(mutes(['Tashkent'], 'В Ташкенте открыли метро')).toBe(true)
    expect(mutes(['ТОШКЕНТ'], 'A tram for Tashkent')).toBe(true)
    expect(mutes(['футбол'], 'Футболисты выиграли')).toBe(true)
    expect(mutes(['football'], '', 'Two footballers met.')).toBe(true)
    expect(mutes(['war'], 'Warm days and a ward')).toBe(false)
    expect(mutes(['war'], 'The war is over')).toBe(true)
    expect(mutes(['aral sea'], 'Back to the Aral Sea')).toBe(true)
    expect(mutes(['aral sea'], 'The sea that was Aral')).toBe(false)
    expect(mutes(['!!'], 'Anything')).toBe(false)
  })

  it('are kept as they were written, each once, and no more than a hundred', () => {
    muteWords([' Футбол ', 'Футбол', 'x', '', '!?'])
    expect(mutedWords()).toEqual(['Футбол'])
    unmuteWord('Футбол')
    expect(mutedWords()).toEqual([])
    muteWords(['horse, apple'])
    expect(mutedWords()).toEqual(['horse', 'apple'])
    muteWords(Array.from({ length: 150 }, (_, number) => `word ${number}`))
    expect(mutedWords()).toHaveLength(100)
  })

  it('are none where something else was kept', () => {
    expect(parseMuted('{"version":1,"words":[7,null,{},"ok"]}')).toEqual(['ok'])
    expect(parseMuted('{"version":9,"words":["ok"]}')).toEqual([])
  })
})

describe('the place where a story was left', () => {
  it('is kept for fifty stories, the latest', () => {
    for (let number = 0; number < 60; number++) noteLeft(path(number), number + 1)
    expect(leftPlace(path(9))).toBeUndefined()
    expect(leftPlace(path(59))).toBe(60)
    noteLeft(path(59), undefined)
    expect(leftPlace(path(59))).toBeUndefined()
  })

  it('is none where something else was kept', () => {
    localStorage.setItem('left', '{"version":1,"places":[["../../x",1]]}')
    expect(leftPlace(path(1))).toBeUndefined()
  })
})

describe('a newer edition', () => {
  const edition = {
    ...{ format: 1 as const, title: 'Wire', language: 'en', timeZone: 'UTC', sources: [] },
    updatedAt: '2025-12-09T06:00:00Z',
    scopes: { all: { count: 3, head: '0-aaaaaaaa' }, kazakhstan: { count: 1, head: '0-bbbbbbbb' } },
  }

  it('is one that changes the lists that are shown, and is not older', () => {
    const scopes = { ...edition.scopes, all: { count: 4, head: '0-cccccccc' } }
    expect(isNewer({ ...edition, scopes }, edition, ['all'])).toBe(true)
    expect(isNewer({ ...edition, scopes }, edition, ['kazakhstan'])).toBe(false)
    expect(isNewer({ ...edition, scopes, updatedAt: '2025-12-09T05:00:00Z' }, edition, ['all'])).toBe(false)
  })

  it('has new stories, each once, newest first; those of older pages are not', () => {
    const shown = [story(2, '07'), story(1, '06')]
    const present = [story(3, '06'), story(4, '09'), ...shown, story(4, '09'), story(0, '01')]
    expect(findNew(present, shown).map((headline) => headline.path)).toEqual([path(4), path(3)])
  })
})
