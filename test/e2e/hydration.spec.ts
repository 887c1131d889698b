import type { Page } from '@playwright/test'
import { expect, notFoundComplaint, test } from './quiet-page.ts'

const story = '2025/12/apple-forests-above-almaty/'
const addresses = [
  '',
  'kazakhstan/',
  'kazakhstan,uzbekistan/',
  'page/0/',
  'uzbekistan/page/0/',
  story,
  'topic/rivers/',
  'author/daniyar-ospanov/',
  'rates/',
  'rates/kgs/',
  'about/',
  'nothing-here/',
]

/** Readers who differ in all that a page's HTML cannot know. */
const readers = [
  { name: 'in Los Angeles, in English', timezoneId: 'America/Los_Angeles', locale: 'en-US' },
  {
    name: 'in Kiritimati, in Kazakh, at night',
    timezoneId: 'Pacific/Kiritimati',
    locale: 'kk-KZ',
    colorScheme: 'dark',
  },
  {
    name: 'in Kathmandu, in Arabic, with less motion',
    timezoneId: 'Asia/Kathmandu',
    locale: 'ar',
    contextOptions: { reducedMotion: 'reduce' },
  },
] as const

/** Settings that a former visit left. */
const kept = { theme: 'dark', ticker: 'paused' }

/** All of the readers come to the code for developers, where React says what it objects to, and to that of readers. */
const sites = [
  ['as it is published', process.env.SITE_URL, readers.slice(0, 1)],
  ['in a folder of its host', process.env.NEWS_URL, readers.slice(1)],
  ['built for developers', process.env.DEV_URL, readers],
] as const

for (const [kind, site, its] of sites) {
  for (const { name, ...reader } of its) {
    test.describe(`the site ${kind}, for a reader ${name}`, () => {
      test.use({ ...reader, allowed: [notFoundComplaint] })

      test('is taken over as it stands, whatever the page, the clock and the settings', async ({ page }) => {
        const warnings: string[] = []
        page.on('console', (message) => {
          if (message.type() === 'warning') warnings.push(message.text())
        })
        await page.addInitScript((settings) => {
          for (const [key, value] of Object.entries(settings)) localStorage.setItem(key, value)
        }, kept)
        await page.clock.install({ time: new Date('2031-02-28T23:59:59Z') })
        await markHeading(page)
        for (const address of addresses) {
          await page.goto(`${site ?? ''}${address}`)
          expect(await isMarked(page), address).toBe(true)
        }
        expect(warnings).toEqual([])
      })
    })
  }
}

/** Marks the heading that each page's HTML brings from now on: one that React draws anew has no mark. */
async function markHeading(page: Page): Promise<void> {
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      Object.assign(document.querySelector('main h1') ?? {}, { isFromHtml: true })
    })
  })
}

function isMarked(page: Page): Promise<boolean> {
  return page.evaluate(() => 'isFromHtml' in (document.querySelector('main h1') ?? {}))
}

test('what a page holds is not asked for again', async ({ page }) => {
  const held = {
    '/': /edition|headlines\/all/,
    '/kazakhstan/': /edition|headlines\/kazakhstan/,
    [`/${story}`]: new RegExp(story.slice(0, -1)),
    '/rates/': /quotes|rates/,
    '/rates/kgs/': /quotes|rates\/KGS/,
    '/about/': /about/,
  }
  for (const [address, files] of Object.entries(held)) {
    const asked: string[] = []
    const listen = (request: { url: () => string }) => asked.push(new URL(request.url()).pathname)
    page.on('request', listen)
    await page.goto(address)
    await page.waitForTimeout(1000)
    page.off('request', listen)
    expect(
      asked.filter((path) => path.endsWith('.json') && files.test(path)),
      address,
    ).toEqual([])
  }
})

test('an address without its last slash is put right, and the page taken over', async ({ page }) => {
  await markHeading(page)
  await page.goto(`/${story.slice(0, -1)}`)
  await expect(page).toHaveURL(new RegExp(`/${story}$`))
  expect(await isMarked(page)).toBe(true)
})

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false })

  test('the rates can be read, and every story be reached', async ({ page }) => {
    await page.goto('/', { waitUntil: 'load' })
    await expect(page.getByRole('region', { name: 'Exchange rates' }).getByRole('link')).toHaveCount(5)
    await page.getByRole('link', { name: /^Kazakhstan \d/ }).click()
    await expect(page.locator('main')).toHaveAttribute('data-view', 'kazakhstan')
    await page.locator('main article h3 a').nth(3).click()
    await expect(page.locator('main[data-view="article"] .prose p').first()).toBeVisible()
    await page.goto('/', { waitUntil: 'load' })
    const seen = new Set<string>()
    for (;;) {
      for (const link of await page.locator('main article h3 a').all())
        seen.add((await link.getAttribute('href')) ?? '')
      const older = page.getByRole('link', { name: 'Older stories' })
      if ((await older.count()) === 0) break
      // A click is over when the next page begins: its cards are counted when it is whole.
      await Promise.all([page.waitForEvent('load'), older.click()])
    }
    await expect(page).toHaveURL(/\/page\/0\/$/)
    expect(seen.size).toBeGreaterThan(70)
  })

  test('a phone shows the page in its width', async ({ browser }) => {
    const phone = { viewport: { width: 360, height: 740 }, isMobile: true, javaScriptEnabled: false }
    const context = await browser.newContext(phone)
    const page = await context.newPage()
    for (const path of ['/', `/${story}`]) {
      await page.goto(path)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
    }
    await context.close()
  })
})

test('a click before the scripts are there leads on', async ({ page }) => {
  await page.route('**/assets/*.js', () => new Promise(() => undefined))
  await page.goto('/', { waitUntil: 'commit' })
  await page.getByRole('link', { name: /^Kazakhstan \d/ }).click()
  await expect(page.locator('main[data-view="kazakhstan"] article').first()).toBeVisible()
  await page.locator('main article a').first().click()
  await expect(page.locator('main[data-view="article"] h1')).toBeVisible()
})
