import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openSite } from '../site/open-site.ts'
import { loadPageWords } from '../words/page-words.ts'
import { readOldAddress } from './old-address.ts'
import { toCaddyTable, toNginxTable, toUnderscoreTable, type Redirect } from './to-tables.ts'
import { writeRedirects } from './write-redirects.ts'

const words = await loadPageWords('en')

const story = '2025/12/tea'
const hostile = [
  '/a b"c\'d;e{f}g$h\\i`j<k>/',
  '/line%0Abreak" "/evil";}/',
  '/line\nbreak/',
  '/star*/:splat/#hash',
  '/../../etc/passwd',
  '/%2e%2e/%2e%2e/secret/',
  '/%2f%2fevil.example/',
  '/{$HOME}/{http.request.host}/',
  '/.git/config',
  '/%CF%F0%E8/',
  '/%zz%/',
  `/${'long/'.repeat(300)}`,
  `/${'ы'.repeat(150)}/`,
  '//evil.example/',
  'https://evil.example/',
]

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'redirects-'))
  const edition = {
    format: 1,
    title: 'Wire',
    url: 'https://wire.example/news/',
    language: 'en',
    timeZone: 'UTC',
    updatedAt: '2025-12-09T06:00:00Z',
    scopes: {},
    sources: [],
  }
  put('data/edition.json', JSON.stringify(edition))
  put('index.html', 'the front page')
  put('about/index.html', 'the about page')
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

function put(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), text)
}

/** Leads some addresses to the story; gives what was written, and what leads on. */
function lead(...addresses: string[]) {
  put('data/redirects.json', JSON.stringify(Object.fromEntries(addresses.map((address) => [address, story]))))
  const site = openSite(folder, '/news/')
  const led = writeRedirects(site, words)
  site.finish()
  return { led, counts: site.counts }
}

const read = (file: string) => readFileSync(join(folder, file), 'utf8')
const list = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\/(data|\.server)\b/.test(entry.parentPath))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()

describe('an old address', () => {
  it('has a page that leads on, without a script and out of search engines', () => {
    lead('/2019/05/old.html', '/2019/05/old/', '/2019/чай', '/2019/%d1%81%d1%83/')
    for (const file of ['2019/05/old.html', '2019/05/old/index.html', '2019/чай/index.html', '2019/су/index.html']) {
      const html = read(file)
      expect(html).toContain('<meta http-equiv="refresh" content="0;url=/news/2025/12/tea/">')
      expect(html).toContain('<link rel="canonical" href="https://wire.example/news/2025/12/tea/">')
      expect(html).toContain('<a href="/news/2025/12/tea/">')
      expect(html).toContain('<meta name="robots" content="noindex">')
      expect(html).not.toContain('<script')
    }
  })

  it('never takes the place of what is there, on disk or in a table', () => {
    const { led } = lead('/about/', '/about', '/', '/index.html', '/about/index.html/', '/data/edition.json')
    expect(led).toEqual([])
    expect(read('about/index.html')).toBe('the about page')
    expect(list()).toEqual(['about/index.html', 'index.html'])
  })

  it('with a query is a matter for tables', () => {
    const { led } = lead('/?p=12', '/about/?id=3&x')
    expect(list()).toEqual(['_redirects', 'about/index.html', 'index.html'])
    expect(read('_redirects').trim().split('\n')).toEqual([
      '/news/ p=12 /news/2025/12/tea/ 301',
      '/news/about/ id=3 x= /news/2025/12/tea/ 301',
    ])
    expect(toNginxTable(led, '/news/')).toContain('  "/news/?p=12" "/news/2025/12/tea/";\n')
    expect(toCaddyTable(led, '/news/')).toContain('\t"/news/?p=12" "/news/2025/12/tea/"\n')
  })

  it('written a second time is left as it is, and one that leads nowhere any more makes way', () => {
    lead('/old/')
    expect(lead('/old/').counts).toEqual({ written: 0, kept: 2 })
    lead('/older/')
    expect(list()).toEqual(['_redirects', 'about/index.html', 'index.html', 'older/index.html'])
    put('older/index.html', 'a story’s page by now')
    lead()
    expect(list()).toEqual(['about/index.html', 'index.html', 'older/index.html'])
  })
})

describe('addresses that would break out', () => {
  it('write nothing but pages in the site’s folder', () => {
    const before = readdirSync(dirname(folder)).sort()
    lead(...hostile)
    expect(readdirSync(dirname(folder)).sort()).toEqual(before)
    expect(list()).toEqual([
      '%zz%/index.html',
      '_redirects',
      'about/index.html',
      'evil.example/index.html',
      'index.html',
      'star*/:splat/index.html',
      '{$HOME}/{http.request.host}/index.html',
    ])
  })

  it('are whole lines of three words in _redirects, with nothing that means something there', () => {
    const { led } = lead(...hostile)
    const lines = toUnderscoreTable(led, '/').trimEnd().split('\n')
    expect(lines.length).toBeGreaterThan(5)
    for (const line of lines) expect(line).toMatch(/^\/[A-Za-z0-9\-._~/%=&+,@!]* \/news\/2025\/12\/tea\/ 301$/)
  })

  it('are whole strings in nginx’s map', () => {
    const lines = toNginxTable(lead(...hostile).led, '/').split('\n')
    const entries = lines.filter((line) => line.startsWith('  "'))
    expect(entries.length).toBeGreaterThan(3)
    for (const line of entries) expect(line).toMatch(/^ {2}"(?:[^"\\\n]|\\["\\])*" "\/news\/2025\/12\/tea\/";$/)
    expect(lines.filter((line) => !line.startsWith('  '))).toEqual([
      'map_hash_max_size 262144;',
      'map_hash_bucket_size 4096;',
      'map $uri $moved_path {',
      '}',
      'map "$uri?$args" $moved {',
      '}',
      '',
    ])
  })

  it('are whole strings in Caddy’s map, or are not in it', () => {
    const entries = toCaddyTable(lead(...hostile).led, '/')
      .split('\n')
      .filter((line) => line.startsWith('\t"'))
    expect(entries.length).toBeGreaterThan(1)
    for (const line of entries) expect(line).toMatch(/^\t"[^"`{}\\\n]*" "\/news\/2025\/12\/tea\/"$/)
  })
})

it('tables know an address with the slash at its end and without', () => {
  const { led } = lead('/old/tea/')
  for (const table of [toNginxTable(led, '/'), toCaddyTable(led, '/')]) {
    expect(table).toContain('"/old/tea/" "/news/2025/12/tea/"')
    expect(table).toContain('"/old/tea" "/news/2025/12/tea/"')
  }
})

it.each(['//evil.example/', '/\\evil', 'https://evil.example/', 'old/', ''])('%j is no path of a site', (address) => {
  expect(readOldAddress(address)).toBeUndefined()
})

it('100,000 addresses make their tables in a breath', () => {
  const many = Array.from({ length: 100_000 }, (_, n): Redirect => {
    const path = `/2019/05/story-${n}/`
    return { path, plain: path, to: `/2025/12/story-${n}/` }
  })
  const before = process.cpuUsage()
  for (const toTable of [toUnderscoreTable, toNginxTable, toCaddyTable]) {
    expect(toTable(many, '/').split('\n').length).toBeGreaterThan(100_000)
  }
  expect(process.cpuUsage(before).user / 1e6).toBeLessThan(10)
})
