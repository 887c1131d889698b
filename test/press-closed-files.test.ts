import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { newContent } from '../tools/bench/bench-press.ts'
import { press } from './press-process.ts'

/** An ordinary user, whom a file's rights bind. */
const other = process.getuid?.() === 0 ? { uid: 65534 } : {}
const denied = 'cannot be opened (permission denied): give yourself the right to read it'

let folder: string
let content: string
let closed: string[]
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'closed-'))
  content = newContent(join(folder, 'content'))
  closed = []
  for (const open of [folder, content]) chmodSync(open, 0o777)
})
afterEach(() => {
  for (const place of closed) chmodSync(place, 0o755)
  rmSync(folder, { recursive: true })
})

function write(file: string, text: string): string {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), text)
  return join(folder, file)
}
function close(place: string, mode = 0): string {
  chmodSync(join(folder, place), mode)
  closed.push(join(folder, place))
  return join(folder, place)
}
const story = (title: string, text = 'Text.') => `---\ntitle: ${title}\ndate: 2025-12-08\n---\n${text}\n`

test('an import takes what it can, and names the folders and files that it cannot open', async () => {
  for (const name of ['a/a.md', 'b/b.md', 'b/c.md', 'd/d.md']) write(`in/${name}`, story(name))
  close('in/a')
  close('in/b/b.md')
  close('in/d', 0o444)
  const alone = join(folder, 'in/a')
  const paths = [join(folder, 'in'), alone, join(alone, 'a.md')]
  const { code, out } = await press(['import', ...paths, '--content', content], other)
  expect(out).toMatch(/ 1 changed, 5 left out/)
  for (const item of ['a', 'b/b.md', 'd/d.md', 'the whole folder', 'the whole file'])
    expect(out).toContain(`    ${item}: it ${denied}`)
  expect(code).toBe(1)
})

test('rates are taken from what can be opened, and the rest is named', async () => {
  const row = '<Currency ISOCode="USD"><Nominal>1</Nominal><Value>87,45</Value></Currency>'
  write('in/a.xml', `<CurrencyRates Name="Daily Exchange Rates" Date="09.12.2025">${row}</CurrencyRates>`)
  write('in/b/b.xml', '')
  const shut = close('in/b')
  const { code, out } = await press(['rates', join(folder, 'in'), '--content', content], other)
  expect(out).toMatch(/ 1 changed, 1 left out/)
  expect(out).toContain(`  ${shut}\n    the whole file: ${denied}`)
  expect(code).toBe(1)
})

test('the stories, and pictures, that can be opened are printed, and the rest is named', async () => {
  write('content/articles/a/a.md', story('Apples', '![Tea](/pictures/tea.svg)'))
  for (const name of ['b/b.md', 'd/d.md']) write(`content/articles/${name}`, story(name))
  write('content/pictures/tea.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100"/>')
  close('content/articles/b')
  close('content/articles/d', 0o444)
  close('content/pictures/tea.svg')
  const out = join(folder, 'data')
  const { code, out: said } = await press(['print', '--content', content, '--out', out], other)
  expect(said).toMatch(/ 1 taken, 1 changed, 2 left out/)
  expect(said).toContain(`Left out:\n  articles\n    b: it ${denied}`)
  expect(said).toContain(`    d/d.md: it ${denied}`)
  expect(said).toContain(`content/pictures/tea.svg ${denied}`)
  expect(code).toBe(0)
})

test.each(['press.json', 'archive/addresses.json', 'archive/removed.json'])(
  '%s that cannot be opened is not called damaged: nothing is done, and it is said what to do',
  async (file) => {
    write('content/archive/addresses.json', '{}')
    write('content/archive/removed.json', '[]')
    const shut = close(`content/${file}`)
    const { code, out } = await press(['import', write('a.md', story('Apples')), '--content', content], other)
    expect(out).toMatch(/ 0 taken, 0 changed, 1 left out/)
    expect(out).toContain(`the whole run: ${shut} ${denied}`)
    expect(code).toBe(3)
  },
)

test('stories and accepted days of the newsroom that cannot be opened are not called damaged', async () => {
  write('content/archive/2025/12/apples.json', '{}')
  write('content/rates/accepted.json', '{}')
  write('content/articles/a.md', story('Pears'))
  const shut = [close('content/archive/2025/12/apples.json'), close('content/rates/accepted.json')]
  const { out } = await press(['print', '--content', content, '--out', join(folder, 'data')], other)
  expect(out).toContain(`    2025/12/apples.json: it ${denied}`)
  expect(out).toContain(`  ${shut[1] ?? ''}\n    the whole file: ${denied}`)
})
