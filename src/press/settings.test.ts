import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { loadSettings, SettingsError } from './settings.ts'

let content: string
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'settings-'))
})
afterEach(() => {
  rmSync(content, { recursive: true })
})

const write = (settings: unknown) => {
  writeFileSync(join(content, 'press.json'), JSON.stringify(settings))
}
const least = { title: 'Chui Courier', language: 'ru', timeZone: 'Asia/Bishkek' }

test('title, language and time zone are enough', () => {
  write(least)
  expect(loadSettings(content)).toEqual({ settings: { ...least, about: '', sources: [], rates: [] }, warnings: [] })
})

test('the About text may be a list of paragraphs', () => {
  write({ ...least, about: ['One.', 'Two.'] })
  expect(loadSettings(content).settings.about).toBe('One.\n\nTwo.')
})

test('a source may wait for the editor’s word on its rights, but not with another word', () => {
  const source = { name: 'Akipress', url: 'https://a.example/feed' }
  write({ ...least, sources: [source] })
  expect(loadSettings(content).settings.sources).toEqual([source])
  write({ ...least, sources: [{ ...source, rights: 'all' }] })
  expect(() => loadSettings(content)).toThrow(SettingsError)
  expect(() => loadSettings(content)).toThrow(/sources\[0\]\.rights \(Akipress\).*"full" .* or "excerpt"/)
})

test('names every key that is wrong, not the first alone', () => {
  write({ ...least, timeZone: 'Bishkek time', url: 'javascript:alert(1)' })
  expect(() => loadSettings(content)).toThrow(
    /url cannot be .*\n.*timeZone cannot be "Bishkek time": write a time zone/,
  )
})

test('the site’s address is one that others begin with', () => {
  for (const url of ['https://a.example/?lang=ru', 'https://a.example/#news', 'https://aida@a.example/']) {
    write({ ...least, url })
    expect(() => loadSettings(content)).toThrow(/url cannot be .* without a question mark/)
  }
  write({
    ...least,
    url: 'https://a.example/@news/',
    sources: [{ name: 'B', url: 'https://b.example/?feed=rss2#new' }],
  })
  expect(loadSettings(content).settings.url).toBe('https://a.example/@news/')
})

test('keys that nothing reads are told, with those that there are', () => {
  const source = { name: 'Akipress', url: 'https://a.example/feed', contry: 'KG' }
  const bank = { bank: 'NBK', url: 'https://b.example/', day: 'today' }
  write({ ...least, titel: 'Chui', sources: [source], rates: [bank] })
  expect(loadSettings(content).warnings).toMatchObject([
    {
      source: 'press.json',
      item: 'titel',
      text: expect.stringMatching(/^is not a known key.* title, url, language/) as unknown,
    },
    {
      item: 'sources[0].contry (Akipress)',
      text: expect.stringMatching(/a source has name, url, rights.* country/) as unknown,
    },
    { item: 'rates[0].day (NBK)', text: expect.stringMatching(/a bank has bank, url$/) as unknown },
  ])
})

test.each([
  ['kz', /"kz" is the code of a country: Kazakh is "kk"/],
  ['kg-Cyrl', /Kyrgyz is "ky"/],
  ['qq', /"qq" is the tag of no language/],
  ['en-12', /"en-12" is the tag of no language/],
])('%s is told to be no language', (language, text) => {
  write({ ...least, language, sources: [{ name: 'A', url: 'https://a.example/', language }] })
  const told = { source: 'press.json', text: expect.stringMatching(text) as unknown }
  expect(loadSettings(content).warnings).toEqual([
    { ...told, item: 'language' },
    { ...told, item: 'sources[0].language (A)' },
  ])
})

test.each(['kk', 'uz-Cyrl', 'ru-KZ', 'de', 'prs', 'dng'])('%s is a language', (language) => {
  write({ ...least, language })
  expect(loadSettings(content).warnings).toEqual([])
})

test('says where the file is no JSON', () => {
  writeFileSync(join(content, 'press.json'), '{\n  "title": "Chui Courier",\n}')
  expect(() => loadSettings(content)).toThrow(SettingsError)
  expect(() => loadSettings(content)).toThrow(/press\.json is not valid JSON: line 3, column 1: /)
})

test('a file in place of the folder is told for what it is', () => {
  const file = join(content, 'a.md')
  writeFileSync(file, 'Text.')
  expect(() => loadSettings(file)).toThrow(
    new SettingsError(`${join(file, 'press.json')} cannot be opened: what its path calls a folder is a file`),
  )
})

test('a folder without the file is usable, and the editor is told what to write', () => {
  const { settings, warnings } = loadSettings(content)
  expect(settings.timeZone).toBe('Asia/Almaty')
  expect(warnings).toMatchObject([
    { item: 'the whole file', text: expect.stringMatching(/press\.json is missing/) as unknown },
  ])
})
