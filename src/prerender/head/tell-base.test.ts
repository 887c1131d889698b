import { expect, test } from 'vitest'
import { tellBase } from './tell-base.ts'

test.each([
  [
    'https://x.example/',
    '/news/',
    'say https://x.example/…, but the site lies in /news/',
    'https://x.example/news/',
    '/',
  ],
  [
    'https://x.example/news',
    '/',
    'say https://x.example/news/…, but the site lies in /',
    'https://x.example/',
    '/news/',
  ],
])('an address %s of a site in %s is told, with what to write', (url, base, said, right, folder) => {
  const told = tellBase(url, base)
  expect(told).toContain(`${said}:`)
  expect(told).toContain(`write "url": "${right}" into press.json, or build with --base ${folder}`)
  expect(told).not.toContain('\n')
})

test('a site without an address is told what it lacks', () => {
  expect(tellBase(undefined, '/news/')).toMatch(/no feeds, sitemaps.*"url": "https:\/\/news\.example\/news\/"/)
})

test('of a site that lies where it says there is nothing to tell', () => {
  expect(tellBase('https://x.example', '/')).toBeUndefined()
  expect(tellBase('https://x.example/news', '/news/')).toBeUndefined()
})
