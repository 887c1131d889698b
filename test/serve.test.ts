import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { get, type IncomingHttpHeaders, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { serveSite } from '../tools/serve.ts'

let folder: string
let server: Server
let url: string
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'serve-'))
  write('../outside.txt', 'not of the site')
  write('index.html', 'front')
  write('404.html', 'nothing here')
  write('kazakhstan/index.html', 'a country')
  write('assets/start-1.js', 'first()')
  write('assets/start-1.js.br', 'in brotli')
  write('assets/start-1.js.gz', 'in gzip')
  write('.server/headers.conf', 'for servers')
  ;({ server, url } = await serveSite(join(folder, 'dist'), 0, '/news/'))
})
afterEach(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

/** As a build does: beside, then into its place. */
function write(file: string, text: string): void {
  const place = join(folder, 'dist', file)
  mkdirSync(dirname(place), { recursive: true })
  writeFileSync(`${place}.tmp`, text)
  renameSync(`${place}.tmp`, place)
}

/** Asks for a path as it is written, below the site's: `fetch` would put `..` right first. */
function ask(path: string, headers = {}): Promise<{ status?: number; headers: IncomingHttpHeaders; text: string }> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(url)
    get({ port, path: `/news/${path}`, headers }, (response) => {
      const { statusCode: status = 0, headers } = response
      let text = ''
      response.on('data', (chunk: Buffer) => (text += chunk.toString()))
      response.on('end', () => {
        resolve({ status, headers, text })
      })
    }).once('error', reject)
  })
}

test('folders are served by their index, what is not there by the page for that', async () => {
  expect(await ask('')).toMatchObject({ status: 200, text: 'front' })
  expect(await ask('?q=/../x')).toMatchObject({ status: 200, text: 'front' })
  expect(await ask('kazakhstan/')).toMatchObject({ status: 200, text: 'a country' })
  expect(await ask('assets/')).toMatchObject({ status: 404, text: 'nothing here' })
  expect(await ask('assets/start-2.js')).toMatchObject({ status: 404, text: 'nothing here' })
})

test('files that come, change and go with a new build are served as they are now', async () => {
  await ask('')
  write('assets/start-2.js', 'second()')
  write('index.html', 'a longer front page')
  write('404.html', 'nothing here either')
  rmSync(join(folder, 'dist/kazakhstan'), { recursive: true })
  expect(await ask('assets/start-2.js')).toMatchObject({ status: 200, text: 'second()' })
  expect(await ask('')).toMatchObject({ status: 200, text: 'a longer front page' })
  expect(await ask('kazakhstan/')).toMatchObject({ status: 404, text: 'nothing here either' })
})

test('a file that is named by its content is kept for good; another is asked for again, and not sent twice', async () => {
  expect((await ask('assets/start-1.js')).headers['cache-control']).toContain('immutable')
  const { headers } = await ask('')
  expect(headers).toMatchObject({ 'cache-control': 'no-cache', 'content-type': 'text/html;charset=utf-8' })
  expect(await ask('', { 'if-none-match': headers.etag })).toMatchObject({ status: 304, text: '' })
})

test('files that were compressed ahead are sent so to who takes them', async () => {
  const askFor = (coding: string) => ask('assets/start-1.js', { 'accept-encoding': coding })
  expect(await askFor('gzip, br')).toMatchObject({ text: 'in brotli', headers: { 'content-encoding': 'br' } })
  expect(await askFor('gzip')).toMatchObject({ text: 'in gzip', headers: { 'content-encoding': 'gzip' } })
  const plain = await askFor('identity')
  expect(plain).toMatchObject({ text: 'first()', headers: { vary: 'Accept-Encoding' } })
  expect(plain.headers['content-type']).toContain('text/javascript')
})

test.each([
  '../../outside.txt',
  '../outside.txt',
  '%2e%2e/outside.txt',
  '..%2foutside.txt',
  '%2e%2e%2foutside.txt',
  'kazakhstan/../../outside.txt',
  'kazakhstan/..%2f..%2foutside.txt',
  '..%5coutside.txt',
  '/../outside.txt',
  'assets/%00',
  '%',
  '%ff',
  '.server/headers.conf',
  '%2Eserver/headers.conf',
  '/.server/headers.conf',
])('what is not the site’s is not served: %s', async (path) => {
  expect(await ask(path)).toMatchObject({ status: 404, text: 'nothing here' })
})
