import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSite } from '../site/open-site.ts'
import { findScriptHashes } from './content-policy.ts'
import { writeServerFiles } from './write-server-files.ts'

const inline = 'document.title = "<b>"'
const page =
  '<script src="/a.js"></script><script type="module" src="/b.js"></script><script type="application/json">{}</script>' +
  `<script type="application/ld+json">{}</script><script>${inline}</script>`

const folder = mkdtempSync(join(tmpdir(), 'server-files-'))
const read = (file: string) => readFileSync(join(folder, file), 'utf8')

beforeAll(() => {
  mkdirSync(join(folder, 'data'))
  const edition = { format: 1, title: 'Wire', language: 'en', timeZone: 'UTC', updatedAt: '2025-12-09T06:00:00Z' }
  writeFileSync(join(folder, 'data/edition.json'), JSON.stringify({ ...edition, scopes: {}, sources: [] }))
  writeFileSync(join(folder, 'index.html'), page)
  writeFileSync(join(folder, '404.html'), `${page}<script>another()</script>`)
  writeServerFiles(openSite(folder, '/news/'), [])
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

it('only scripts that are run and lie in the page are named by their hash', () => {
  expect(findScriptHashes(page)).toHaveLength(1)
  expect(findScriptHashes(page)[0]).toMatch(/^'sha256-[A-Za-z0-9+/]{43}='$/)
  expect(findScriptHashes(`<script>${inline}</script>`)).toEqual(findScriptHashes(page))
})

describe('_headers', () => {
  it('names every inline script of the pages, and lets nothing else run', () => {
    const policy = /Content-Security-Policy: (.*)/.exec(read('_headers'))?.[1] ?? ''
    for (const one of findScriptHashes(read('404.html'))) expect(policy).toContain(one)
    expect(policy.match(/sha256-/g)).toHaveLength(2)
    expect(policy).not.toMatch(/unsafe|\*/)
  })

  it('keeps to what Netlify and Cloudflare read: short lines, few rules, one word on how long a file is kept', () => {
    const lines = read('_headers').trimEnd().split('\n')
    for (const line of lines) expect(line.length).toBeLessThan(2000)
    const rules = lines.filter((line) => !line.startsWith(' '))
    expect(rules.length).toBeLessThan(100)
    expect(rules.every((rule) => rule.startsWith('/news/'))).toBe(true)
    const ofAll = lines.slice(1, lines.indexOf(rules[1] ?? ''))
    expect(ofAll.length).toBeGreaterThan(3)
    expect(ofAll.filter((line) => line.includes('Cache-Control'))).toEqual([])
    expect(lines.filter((line) => line.includes('immutable'))).toHaveLength(4)
  })
})

it('a site’s folder is in every configuration', () => {
  expect(read('.server/nginx-site.conf')).toMatch(/^location \/news\/ \{/)
  expect(read('.server/nginx-http.conf')).toContain('"~^/news/assets/" "public, max-age=31536000, immutable"')
  expect(read('.server/Caddyfile')).toContain('rewrite * /news/404.html')
  expect(read('.nojekyll')).toBe('')
})
