import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, expect, test } from '@playwright/test'
import { bodySchema } from '#edition/body.ts'
import { parseFile } from '#edition/parse-file.ts'
import * as v from 'valibot'
import { serveSite } from '../../tools/serve.ts'
import { toAttackFeed } from './attack-feed.ts'
import { loadAttackStrings } from './attack-strings.ts'
import { settingsButton } from './open-settings.ts'
import { findHarm, setTrap, touchAll } from './trap.ts'

const tabs = 4
const folder = mkdtempSync(join(tmpdir(), 'safety-'))
const { strings, said } = loadAttackStrings()
let server: Server
let site: string
let stories: string[]

test.describe.configure({ mode: 'default', timeout: 300_000 })
// In a small window where nothing moves: what is not painted is done just the same.
test.use({ viewport: { width: 320, height: 240 }, contextOptions: { reducedMotion: 'reduce' } })

test.beforeAll(async () => {
  process.stdout.write(`${said}\n`)
  const content = join(folder, 'content')
  mkdirSync(content)
  const sources = [{ name: 'Attacks', url: 'https://attacks.example/feed', rights: 'full' }]
  const settings = { title: 'Target', language: 'en', timeZone: 'UTC', about: 'A target.', sources, rates: [] }
  writeFileSync(join(content, 'press.json'), JSON.stringify(settings))
  writeFileSync(join(folder, 'feed.xml'), toAttackFeed(strings))
  run('src/press/press.ts', 'import', join(folder, 'feed.xml'), '--content', content, '--now', '2025-12-09T12:00:00Z')
  run('tools/build.js', '--content', content, '--dist', join(folder, 'dist'))
  ;({ server, url: site } = await serveSite(join(folder, 'dist'), 0))
  const articles = join(folder, 'dist/data/articles')
  stories = readdirSync(articles, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.json'))
    .sort()
})

test.afterAll(() => {
  server.close()
  server.closeAllConnections()
  rmSync(folder, { recursive: true })
})

function run(...args: string[]): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', ...args], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status ?? 'a signal'}:\n${stdout}${stderr}`)
}

test('every string becomes a story of the closed set of elements', () => {
  expect(stories).toHaveLength(strings.length + 1)
  for (const story of stories) {
    const text = readFileSync(join(folder, 'dist/data/articles', story), 'utf8')
    const article = parseFile('article', JSON.parse(text))
    expect(v.is(bodySchema, article.body), story).toBe(true)
    for (const address of [article.original, article.image?.src].filter((one) => one !== undefined))
      expect(address, story).toMatch(/^(?:https?:\/\/|\/(?!\/))/)
  }
})

/**
 * How a page is come to: as it was served, its scripts held back; taken over by them; or drawn by them, for a link that was
 * followed.
 */
type Way = 'served' | 'taken over' | 'drawn'

/** Opens addresses in some tabs at once, touches all that is there, and returns what sprang the trap and what could. */
async function open(context: BrowserContext, addresses: readonly string[], way: Way) {
  const found: string[] = []
  const waiting = [...addresses]
  const scripts = new Set<string>()
  const work = async () => {
    const page = await context.newPage()
    const { sprung } = await setTrap(page, site, { held: way === 'served' })
    if (way === 'drawn') {
      await page.goto(site)
      // Not before the page runs: then its links are followed in place.
      await settingsButton(page).waitFor()
    }
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const address = next
      if (way === 'drawn') await page.evaluate(follow, site + address)
      else await page.goto(site + address, { waitUntil: 'domcontentloaded' })
      if (way !== 'served') await page.waitForFunction(isShown)
      await page.evaluate(touchAll)
      const { harm, scripts: own } = await page.evaluate(findHarm)
      found.push(...harm.map((one) => `${one} on ${address}`))
      for (const script of own) scripts.add(script)
      if (!page.url().startsWith(site)) found.push(`${address} led to ${page.url()}`)
    }
    await page.close()
    found.push(...sprung)
  }
  await Promise.all(Array.from({ length: tabs }, work))
  return { found, scripts: [...scripts].sort() }
}

/** Whether the app has taken the page over and shows it. */
function isShown(): boolean {
  const root = document.getElementById('root')
  const taken = root !== null && Object.keys(root).some((key) => key.startsWith('__reactContainer'))
  return taken && document.querySelector('main h1') !== null && document.querySelector('[aria-busy=true]') === null
}

/** Follows a link as a reader would, and waits until the page that it leads to has another heading. */
async function follow(href: string): Promise<void> {
  const heading = () => document.querySelector('main h1')?.textContent
  const before = heading()
  const link = Object.assign(document.createElement('a'), { href })
  document.body.append(link)
  link.click()
  link.remove()
  while (heading() === before || heading() === undefined) await new Promise(requestAnimationFrame)
}

const addressOf = (story: string) => `${story.slice(0, -'.json'.length)}/`
const lists = () => ['', 'kazakhstan/', 'kazakhstan,uzbekistan/', 'about/', ...pages()]
const pages = () => readdirSync(join(folder, 'dist/page')).map((number) => `page/${number}/`)

/** A page is written of each story, and drawn of each; that React takes all of them over alike, some tell. */
const ways = { served: 1, drawn: 1, 'taken over': 10 } as const

for (const way of Object.keys(ways) as Way[]) {
  test(`nothing of them runs on any page as it is ${way}`, async ({ context }) => {
    const plain = await open(context, ['about/', addressOf(stories[0] ?? '')], way)
    const some = stories.filter((_, n) => n % ways[way] === 0).map(addressOf)
    const { found, scripts } = await open(context, way === 'drawn' ? some : [...lists(), ...some], way)
    expect(found).toEqual([])
    expect(scripts.filter((script) => !plain.scripts.includes(script))).toEqual([])
  })
}

test('the trap springs', async ({ page }) => {
  const { sprung } = await setTrap(page, site, { held: true })
  await page.route(`${site}trapped`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body:
        '<main><p onclick="__trap(1)">a</p><a href="javascript:__trap(2)">b</a><img src=x onerror=alert(3)>' +
        '<button onfocus="__trap(4)" autofocus>c</button><script src="https://evil.example/5.js"></script>' +
        '<p onmouseover=__trap(6)>d</p><div class=prose><u style="color:red">e</u></div></main>',
    }),
  )
  await page.goto(`${site}trapped`)
  await page.evaluate(touchAll)
  await expect
    .poll(() => sprung.map((text) => /__trap\(\d\)|alert\(3\)|script http\S+/.exec(text)?.[0]).sort())
    .toEqual(['__trap(1)', '__trap(2)', '__trap(4)', '__trap(6)', 'alert(3)', 'script https://evil.example/5.js'])
  const { harm } = await page.evaluate(findHarm)
  expect(harm).toContain('<a> href=javascript:__trap(2)')
  expect(harm).toContain('<u> in a text')
  expect(harm).toContain('<u> with style in a text')
})
