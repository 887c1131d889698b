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
  expect(loadSettings(content)).toEqual({ settings: { ...least, about: '', sources: [], rates: [] } })
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

test('says so when the file is no JSON', () => {
  writeFileSync(join(content, 'press.json'), '{"title": "Chui Courier",}')
  expect(() => loadSettings(content)).toThrow(/press\.json is not valid JSON/)
})

test('a folder without the file is usable, and the editor is told what to write', () => {
  const { settings, missing } = loadSettings(content)
  expect(settings.timeZone).toBe('Asia/Almaty')
  expect(missing).toMatch(/press\.json is missing/)
})
