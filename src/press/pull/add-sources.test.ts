import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { SettingsError } from '../settings.ts'
import { addSources } from './add-sources.ts'

let content: string
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'sources-'))
})
afterEach(() => {
  rmSync(content, { recursive: true })
})

const write = (text: string) => {
  writeFileSync(join(content, 'press.json'), text)
}
const kept = () => readFileSync(join(content, 'press.json'), 'utf8')
const chui = { name: 'Chui Courier', url: 'https://chui.example/feed/' }
const osh = { name: 'Osh Review', url: 'https://osh.example/rss' }

test('sources are added without rights, and all else stays in its place', () => {
  const before = { sources: [{ ...chui, rights: 'full', note: 'by telephone' }], title: 'Steppe', mine: [1] }
  write(`${JSON.stringify(before, null, 2)}\n`)
  expect(addSources(content, [osh])).toEqual([osh])
  const after = { ...before, sources: [...before.sources, osh] }
  expect(kept()).toBe(`${JSON.stringify(after, null, 2)}\n`)
  expect(readdirSync(content)).toEqual(['press.json'])
})

test('a source that is there is not added again, however its address is written', () => {
  const text = JSON.stringify({ title: 'Steppe', sources: [chui] })
  write(text)
  expect(addSources(content, [{ name: 'Chui', url: 'http://www.chui.example/feed' }])).toEqual([])
  expect(kept()).toBe(text)
  expect(addSources(content, [osh, { ...osh, name: 'Osh again' }])).toEqual([osh])
})

test('the first sources are added where there were none, in the file’s own layout', () => {
  write('\uFEFF{\r\n\t"title": "Steppe"\r\n}\r\n')
  addSources(content, [osh])
  expect(kept()).toBe(
    '{\r\n\t"title": "Steppe",\r\n\t"sources": [\r\n\t\t{\r\n\t\t\t"name": "Osh Review",\r\n' +
      '\t\t\t"url": "https://osh.example/rss"\r\n\t\t}\r\n\t]\r\n}\r\n',
  )
})

test.each([
  [undefined, /is missing: write at least/],
  ['{"title": "Steppe",}', /is not valid JSON/],
  ['{"sources": {}}', /sources must be a list/],
])('a file that cannot be added to is left as it is, and told: %s', (text, problem) => {
  if (text !== undefined) write(text)
  expect(() => addSources(content, [osh])).toThrow(SettingsError)
  expect(() => addSources(content, [osh])).toThrow(problem)
})

test('a file in another encoding than UTF-8 is refused, and stays as it is', () => {
  const bytes = Buffer.from([...Buffer.from('{"title":"'), 0xca, 0xf3, 0xf0, 0xfc, 0xe5, 0xf0, ...Buffer.from('"}')])
  writeFileSync(join(content, 'press.json'), bytes)
  expect(() => addSources(content, [osh])).toThrow(/press\.json is not in UTF-8/)
  expect(readFileSync(join(content, 'press.json'))).toEqual(bytes)
})
