import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isPrecompressed, precompress } from './precompress.ts'

const long = (text: string) => `<p>${text}</p>`.repeat(200)

let root: string
let folder: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'precompress-'))
  folder = join(root, 'site')
  put('index.html', long('front'))
  put('2025/12/tea/index.html', long('tea'))
  put('assets/a-0a1b2c3d.js', long('script'))
  put('robots.txt', 'User-agent: *')
  put('data/pictures/a.png', long('no text'))
})
afterEach(() => {
  rmSync(root, { recursive: true })
})

function put(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), text)
}
const has = (file: string) => existsSync(join(folder, file))

test('what can be compressed is, in both forms, and what is small or a picture is not', async () => {
  expect(isPrecompressed(folder)).toBe(false)
  expect(await precompress(folder)).toEqual({ written: 3, kept: 0 })
  for (const file of ['index.html', '2025/12/tea/index.html', 'assets/a-0a1b2c3d.js']) {
    const text = readFileSync(join(folder, file), 'utf8')
    expect(brotliDecompressSync(readFileSync(join(folder, `${file}.br`))).toString()).toBe(text)
    expect(gunzipSync(readFileSync(join(folder, `${file}.gz`))).toString()).toBe(text)
  }
  expect([has('robots.txt.br'), has('data/pictures/a.png.br')]).toEqual([false, false])
  expect(isPrecompressed(folder)).toBe(true)
})

test('only what changed is compressed again', async () => {
  await precompress(folder)
  expect(await precompress(folder)).toEqual({ written: 0, kept: 3 })
  put('index.html', long('later'))
  expect(await precompress(folder)).toEqual({ written: 1, kept: 2 })
  expect(brotliDecompressSync(readFileSync(join(folder, 'index.html.br'))).toString()).toBe(long('later'))
})

test('what is gone leaves no compressed form, and what grew small neither', async () => {
  await precompress(folder)
  rmSync(join(folder, '2025/12/tea/index.html'))
  put('index.html', 'short')
  put('assets/a-0a1b2c3d.js.br.tmp', 'half of one')
  await precompress(folder)
  expect(
    ['2025/12/tea/index.html.br', '2025/12/tea/index.html.gz', 'index.html.br', 'assets/a-0a1b2c3d.js.br.tmp'].filter(
      has,
    ),
  ).toEqual([])
})

test('the file itself is not touched, as its time tells others that it is the same', async () => {
  const file = join(folder, 'index.html')
  const before = statSync(file)
  await precompress(folder)
  const after = statSync(file)
  expect([after.mtimeMs, after.ino, after.ctimeMs]).toEqual([before.mtimeMs, before.ino, before.ctimeMs])
})
