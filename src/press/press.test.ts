import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import * as v from 'valibot'
import { runPress } from './press.ts'

const matching = (text: RegExp) => expect.stringMatching(text) as string

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'press-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

async function press(...args: string[]) {
  const told = { out: '', err: '' }
  const code = await runPress(args, {
    stdout: { write: (text) => (told.out += text) },
    stderr: { write: (text) => (told.err += text) },
    now: () => new Date('2025-12-09T06:30:00Z'),
    patience: 0.2,
  })
  return { code, ...told }
}
const content = (...args: string[]) => [...args, '--content', join(folder, 'content')]
const printed = (...args: string[]) => [...content(...args), '--out', join(folder, 'data')]
const feed = (...items: string[]) => {
  const file = join(folder, 'feed.xml')
  const inner = items.map(
    (title) => `<item><title>${title}</title><guid>${title}</guid><description>Text.</description></item>`,
  )
  writeFileSync(file, `<rss version="2.0"><channel><title>Notes</title>${inner.join('')}</channel></rss>`)
  return file
}

test.each([
  [[], /Say what to do: import, rates, pull, remove, print, check/],
  [['publish'], /There is no command "publish"/],
  [['print', '--colour'], /Unknown option '--colour'; --help lists the options\.$/],
  [['print', 'feed.xml'], /print takes no files/],
  [['print', '--pictures', 'all'], /--pictures is one of local, remote, none, not "all"/],
  [['remove'], /remove takes the address of one story/],
  [['remove', 'some-slug'], /No story has the address "some-slug"/],
  [['import'], /Say which files or folders to take/],
  [
    ['import', 'https://a.example/feed'],
    /Write the address https:\/\/a\.example\/feed into the sources of press\.json/,
  ],
  [['print', '--now', 'tomorrow'], /--now "tomorrow" is no instant/],
  [['rates', '--accept', 'NBK'], /--accept needs a bank and a day/],
  [['print', '--accept', 'NBK', '2026-04-02'], /--accept goes with rates/],
])('%j is not understood: one sentence, and exit code 2', async (args, sentence) => {
  const { code, out, err } = await press(...args)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err.trim()).toMatch(sentence)
  expect(err.trim().split('\n')).toHaveLength(1)
})

test.each([
  [['--help'], /COMMAND --help tells more/],
  [['import', '--help'], /import FILE\|FOLDER…[^]*Examples[^]*Exit codes/],
  [['rates', '--help'], /--accept BANK DAY/],
  [['print', '--help'], /--out DIR/],
  [['check', '--help'], /--strict/],
])('%j tells how to use it', async (args, text) => {
  const { code, out, err } = await press(...args)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toMatch(text)
})

test('an import says what it took, and the same import again changes nothing', async () => {
  const file = feed('Apples', 'Pears')
  expect(await press(...content('import', file))).toMatchObject({
    code: 0,
    out: matching(/import: 2 read, 2 taken, 2 changed/),
  })
  expect(await press(...content('import', file))).toMatchObject({
    code: 0,
    out: matching(/import: 2 read, 2 taken, 0 changed/),
  })
})

test('--json is one object on stdout', async () => {
  const { out } = await press(...content('import', feed('Apples'), '--json'))
  const report = v.parse(v.pipe(v.string(), v.parseJson(), v.record(v.string(), v.unknown())), out)
  expect(Object.keys(report)).toEqual(['command', 'read', 'taken', 'changed', 'leftOut', 'warnings', 'seconds'])
})

test('exit code 1 when one file gave nothing, 3 when none gave anything', async () => {
  const gone = join(folder, 'gone.xml')
  expect(await press(...content('import', gone))).toMatchObject({ code: 3, out: matching(/there is no such file/) })
  expect((await press(...content('import', gone, feed('Apples')))).code).toBe(1)
})

test('--strict makes a warning count', async () => {
  const file = feed('Apples')
  expect((await press(...content('import', file))).code).toBe(0)
  expect((await press(...content('import', file, '--strict'))).code).toBe(1)
})

test('press.json that cannot be used stops the press before it changes anything', async () => {
  mkdirSync(join(folder, 'content'))
  writeFileSync(join(folder, 'content/press.json'), '{"title": "Chui Courier"}')
  const { code, out } = await press(...content('import', feed('Apples')))
  expect(code).toBe(3)
  expect(out).toMatch(/language is missing: write a language tag/)
})

test.each([['rates', 'daily.xml'], ['pull'], ['remove', '2025/12/apples'], ['print'], ['check']])(
  '%s makes no folder that was misspelt, and says that it is not there',
  async (...args) => {
    const { code, out, err } = await press(...printed(...args))
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(
      /^There is no folder \S+\/content: name the newsroom's by --content, or begin a new one with import\.\n$/,
    )
    expect(readdirSync(folder)).toEqual([])
  },
)

test('a file in place of the folder is told of', async () => {
  const file = feed('Apples')
  for (const args of [['import', file], ['check']])
    expect(await press(...args, '--content', file)).toMatchObject({
      code: 2,
      err: `${file} is a file: name the newsroom's folder by --content.\n`,
    })
})

test('an import begins a newsroom, with the folders above it, but not when it takes nothing', async () => {
  const into = ['--content', join(folder, 'new/content')]
  expect((await press('import', join(folder, 'gone.xml'), ...into)).code).toBe(3)
  expect(readdirSync(folder)).toEqual([])
  expect((await press('import', feed('Apples'), ...into)).code).toBe(0)
  expect(readdirSync(join(folder, 'new/content'))).toContain('archive')
})

test('an import that takes nothing leaves a newsroom that is there', async () => {
  mkdirSync(join(folder, 'content'))
  await press(...content('import', join(folder, 'gone.xml')))
  expect(readdirSync(folder)).toEqual(['content'])
})

test('a folder that another press holds is left to it', async () => {
  mkdirSync(join(folder, 'content'))
  const holder = { pid: 1, host: 'another-machine', command: 'press import', since: '2025-12-09T06:00:00Z' }
  writeFileSync(join(folder, 'content/.press.lock'), JSON.stringify(holder))
  const { code, out } = await press(...content('import', feed('Apples')))
  expect(code).toBe(3)
  expect(out).toMatch(/Another program works on this folder: "press import", process 1 on another-machine/)
})

test('what is imported is printed, and the proof finds nothing broken until something is', async () => {
  await press(...content('import', feed('Apples', 'Pears')))
  expect((await press(...printed('print'))).code).toBe(0)
  expect(await press(...printed('check'))).toMatchObject({ code: 0, out: matching(/No country/) })
  rmSync(join(folder, 'data/articles'), { recursive: true })
  expect(await press(...printed('check'))).toMatchObject({
    code: 1,
    out: matching(/Each: is not there\n[^]*articles\/2025\/12\/apples\.json/),
  })
})

test('the sample edition is printed without a complaint', { timeout: 60_000 }, async () => {
  cpSync(join(import.meta.dirname, '../../content'), join(folder, 'content'), { recursive: true })
  const { code, out } = await press(...printed('print', '--strict'))
  expect({ code, out }).toMatchObject({ code: 0, out: matching(/0 left out/) })
  expect(readFileSync(join(folder, 'data/edition.json')).length).toBeLessThan(3000)
})
