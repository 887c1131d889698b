import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { exampleStory } from '../archive/example-story.ts'
import { archiveFolder } from '../archive/open-archive.ts'
import { storyFile, toStoryText } from '../archive/story-file.ts'
import type { Story } from '../articles/story.ts'
import { printCommand } from '../commands/print.ts'
import { removeCommand } from '../commands/remove.ts'
import { newProgress } from '../progress.ts'
import { newReport } from '../report.ts'
import { findNamed } from './find-named.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ledger-'))
  mkdirSync(join(folder, 'content/articles'), { recursive: true })
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

const content = () => join(folder, 'content')
const progress = newProgress({ isTTY: false, write: () => true })
const now = new Date('2025-12-20T00:00:00Z')
const words = 'canal dam orchard school glacier road market bridge tariff melon railway clinic border turbine'.split(
  ' ',
)
const word = (n: number) => words[n % words.length] ?? ''

const story = (n: number, own: Partial<Story> = {}): Story =>
  exampleStory({
    path: `2025/11/story-${n}`,
    title: `The ${word(n)} of ${word(3 * n + 1)} number ${n}`,
    summary: `What became of the ${word(n)} and the ${word(n + 5)} in week ${n}.`,
    publishedAt: new Date(Date.UTC(2025, 10, 1) + n * 5 * 3_600_000).toISOString().replace('.000Z', 'Z'),
    countries: [n % 2 === 0 ? 'KZ' : 'UZ'],
    topics: [word(n), n % 3 === 0 ? 'NEWS' : 'News', `Only ${n}`],
    byline: n % 2 === 0 ? 'Aigerim Bekova' : 'Aigerim Bekova and Timur Sadykov',
    source: { name: ['One', 'Two', 'Three'][n % 3] ?? '' },
    ids: [`story-${n}`],
    body: [['p', `Text ${n} about the ${word(n)}, its water and its people.`]],
    ...own,
  })

const put = (...stories: Story[]) => {
  for (const one of stories) {
    const file = storyFile(archiveFolder(content()), one.path)
    mkdirSync(join(file, '..'), { recursive: true })
    writeFileSync(file, toStoryText(one))
  }
}

/** Prints, and returns how many stories were read for it. */
async function print(out = 'data', from = content()): Promise<number> {
  let read = 0
  const counting = {
    ...progress,
    start: (label: string, total = 0) => {
      if (label === 'Reading stories') read += total
    },
  }
  const options = { content: from, out: join(folder, out), now, progress: counting, loose: [10, 30] as const }
  await printCommand(options, newReport('print'))
  return read
}

const tellEdition = (out: string) => {
  const { named = new Set<string>(), broken } = findNamed(join(folder, out)) ?? { broken: ['no edition'] }
  expect(broken).toEqual([])
  const plain = ['edition.json', 'about.json', 'quotes.json', 'redirects.json', 'removed.json']
  return Object.fromEntries(
    [...named, ...plain].sort().map((file) => [file, readFileSync(join(folder, out, file), 'utf8')]),
  )
}

const namesOf = (out: string, below: string) => readdirSync(join(folder, out, below)).sort()

/** The edition is the one that a first print of the same content gives. */
async function expectWhole(): Promise<void> {
  rmSync(join(folder, 'anew'), { recursive: true, force: true })
  rmSync(join(folder, 'copy'), { recursive: true, force: true })
  cpSync(content(), join(folder, 'copy'), { recursive: true })
  rmSync(join(folder, 'copy/.cache'), { recursive: true, force: true })
  await print('anew', join(folder, 'copy'))
  expect(tellEdition('data')).toEqual(tellEdition('anew'))
  for (const shelves of ['topics', 'authors']) expect(namesOf('data', shelves)).toEqual(namesOf('anew', shelves))
}

beforeEach(async () => {
  put(...Array.from({ length: 90 }, (_, n) => story(n)))
  expect(await print()).toBe(90)
})

test('without news nothing is read again; one more story is the only one that is', async () => {
  expect(await print()).toBe(0)
  put(story(90))
  expect(await print()).toBe(1)
  await expectWhole()
})

test('stories that come one by one give what all at once give, while more and more are bound', async () => {
  for (let n = 90; n < 160; n++) {
    put(story(n))
    expect(await print()).toBe(1)
  }
  await expectWhole()
})

test('a correction of a new story is taken alone, that of an old one with all', async () => {
  put(story(88, { title: 'Corrected', updatedAt: '2025-12-19T00:00:00Z' }))
  expect(await print()).toBe(1)
  await expectWhole()
  put(story(5, { title: 'Corrected too' }))
  expect(await print()).toBeGreaterThan(80)
  await expectWhole()
})

test.each([
  [
    'an older story',
    () => {
      put(story(3, { path: '2025/11/late', ids: ['late'], title: 'Came late' }))
    },
  ],
  [
    'a twin of a bound story',
    () => {
      put(story(95, { path: '2025/11/alma', language: 'ru', twin: 'story-4' }))
    },
  ],
  [
    'an old address',
    () => {
      put(story(95, { oldAddresses: ['/?p=7', '/2019/old'] }))
    },
  ],
  [
    'a deleted old story',
    () => {
      rmSync(storyFile(archiveFolder(content()), story(7).path))
    },
  ],
  [
    'a deleted new story',
    () => {
      rmSync(storyFile(archiveFolder(content()), story(89).path))
    },
  ],
  [
    'other settings',
    () => {
      writeFileSync(
        join(content(), 'press.json'),
        JSON.stringify({ title: 'Other', language: 'ru', timeZone: 'Asia/Almaty', sources: [], rates: [] }),
      )
    },
  ],
  [
    'a story written here',
    () => {
      writeFileSync(join(content(), 'articles/own.md'), '---\ntitle: Own\ndate: 2025-12-18\n---\n\nWords of our own.\n')
    },
  ],
  [
    'a file that went from the edition',
    () => {
      rmSync(join(folder, 'data/articles/2025/11/story-4.json'))
    },
  ],
  [
    'a page that went from the edition',
    () => {
      rmSync(join(folder, 'data/headlines/all'), { recursive: true })
    },
  ],
  [
    'a lost index',
    () => {
      rmSync(join(folder, 'data/edition.json'))
    },
  ],
  [
    'a damaged ledger',
    () => {
      for (const name of readdirSync(join(content(), '.cache')))
        writeFileSync(join(content(), '.cache', name), 'no seal')
    },
  ],
] as const)('after %s the edition is whole', async (_name, change) => {
  change()
  await print()
  await expectWhole()
  put(story(97))
  await print()
  await expectWhole()
})

test('a story that moves to other topics and another author leaves those it stood by, and what is empty goes', async () => {
  for (const n of [88, 89, 70, 60]) {
    put(story(n, { topics: ['news', 'Fresh'], byline: 'Gulnara Akmatova', updatedAt: '2025-12-19T00:00:00Z' }))
    await print()
    await expectWhole()
    expect(namesOf('data', 'topics')).not.toContain(`only-${n}.json`)
  }
  expect(namesOf('data', 'authors')).toContain('gulnara-akmatova.json')
})

test('one more story writes its own topics and author, and no others', async () => {
  await print()
  const before = tellEdition('data')
  put(story(90))
  await print()
  const after = tellEdition('data')
  const written = Object.keys(after).filter((file) => before[file] !== after[file] && /^(topics|authors)/.test(file))
  const topic = word(90)
  expect(written).toEqual([
    'authors/aigerim-bekova.json',
    ...[topic, 'news', 'only-90'].sort().map((name) => `topics/${name}.json`),
  ])
})

test('a story that was taken down goes, bound or not', async () => {
  for (const n of [4, 89]) {
    removeCommand(story(n).path, { content: content(), now, reason: 'A test.' }, newReport('remove'))
    await print()
    await expectWhole()
  }
})

test('another telling of an event joins its card, bound or not', async () => {
  for (const n of [59, 60, 61, 62, 85, 89]) {
    const { title, summary, publishedAt, body, countries } = story(n)
    const telling = { title, summary, body, countries, publishedAt: publishedAt.replace(':00:00Z', ':30:00Z') }
    put(story(n, { ...telling, path: `2025/11/told-${n}`, ids: [`told-${n}`], source: { name: 'Four' } }))
    await print()
    await expectWhole()
  }
})

test('what one print supersedes the next but one has deleted', async () => {
  const files = () => readdirSync(join(folder, 'data/headlines/all'))
  const [before] = [files().length]
  for (let n = 90; n < 100; n++) {
    put(story(n))
    await print()
  }
  expect(files().length).toBeLessThanOrEqual(before + 2)
})
