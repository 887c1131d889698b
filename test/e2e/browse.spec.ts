import type { Page } from '@playwright/test'
import { parseFile } from '#edition/parse-file.ts'
import { heightsKnown } from './heights-known.ts'
import { expect, notFoundComplaint, test } from './quiet-page.ts'

test.describe('a reader', () => {
  test('opens a story and comes back to the same place', async ({ page }) => {
    await page.goto('/')
    const ninth = page.locator('main article h3 a').nth(8)
    await ninth.scrollIntoViewIfNeeded()
    const before = await page.evaluate(() => window.scrollY)
    const title = await ninth.innerText()
    await ninth.click()
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused()
    await expect(page).toHaveTitle(`${title} · Steppe Wire`)
    expect(await page.evaluate(() => window.scrollY)).toBe(0)
    await page.goBack()
    await expect(ninth).toBeFocused()
    expect(Math.abs((await page.evaluate(() => window.scrollY)) - before)).toBeLessThan(60)
  })

  test('goes back before a story has come, to the card that was left', async ({ page }) => {
    await page.route('**/data/articles/**', () => new Promise(() => undefined))
    await page.goto('/')
    const card = page.locator('main article h3 a').nth(20)
    await card.press('Enter')
    await expect(page.locator('main[data-view=article]')).toBeVisible()
    await page.goBack()
    await expect(card).toBeFocused()
    await expect(card).toBeInViewport()
  })

  test('filters by one country, then by two', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('link', { name: /^Kazakhstan \d/ }).click()
    await expect(page.locator('main')).toHaveAttribute('data-view', 'kazakhstan')
    await expect(page).toHaveURL(/\/kazakhstan\/$/)
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    const cards = page.locator('main article')
    // The first three are drawn before the rest.
    await expect.poll(() => cards.count()).toBeGreaterThan(3)
    const alone = await cards.count()
    await page.getByRole('link', { name: 'Uzbekistan as well' }).click()
    await expect(page).toHaveURL(/\/kazakhstan,uzbekistan\/$/)
    await expect(page.getByRole('heading', { level: 1, name: 'Kazakhstan and Uzbekistan' })).toBeFocused()
    await expect.poll(() => cards.count()).toBeGreaterThan(alone)
    const countries = await cards.locator('.meta b').allTextContents()
    expect(countries.every((names) => /Kazakhstan|Uzbekistan/.test(names))).toBe(true)
    const links = await cards.locator('h3 a').evaluateAll((all) => all.map((link) => link.getAttribute('href')))
    expect(new Set(links).size).toBe(links.length)
    await page.getByRole('link', { name: 'Without Kazakhstan' }).click()
    await expect(page).toHaveURL(/\/uzbekistan\/$/)
    await page.goBack()
    await page.goBack()
    await expect(page.locator('main')).toHaveAttribute('data-view', 'kazakhstan')
  })

  test('sees stories of several countries newest first', async ({ page }) => {
    await page.goto('/kyrgyzstan,tajikistan,turkmenistan/')
    await expect(page.locator('main article').first()).toBeVisible()
    const times = await page
      .locator('main article time')
      .evaluateAll((all) => all.map((time) => time.getAttribute('datetime')))
    expect(times.length).toBeGreaterThan(20)
    expect(times).toEqual([...times].sort().reverse())
  })

  test('begins at its top, wherever the page before it in the tab was left', async ({ page }) => {
    await page.goto('/')
    await page.mouse.wheel(0, 1_500)
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(500)
    await page.goto('/rates/')
    await expect(page.locator('main h1')).toBeVisible()
    await page.waitForTimeout(500)
    expect(await page.evaluate(() => window.scrollY)).toBe(0)
    await page.goto('/')
    await expect(page.locator('main article').first()).toBeVisible()
    await page.waitForTimeout(500)
    expect(await page.evaluate(() => window.scrollY)).toBe(0)
  })

  for (const width of [360, 1280]) {
    test(`loads older stories where she is, and finds them again after a reload, ${width} px wide`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 })
      await page.goto('/')
      const cards = page.locator('main article')
      await expect(cards.first()).toBeVisible()
      const first = await cards.count()
      await page.getByRole('link', { name: 'Older stories' }).click()
      await expect(cards).not.toHaveCount(first)
      const all = await cards.count()
      await expect(cards.nth(first).locator('h3 a')).toBeFocused()
      await cards.nth(all - 3).scrollIntoViewIfNeeded()
      // What comes into sight finds its height.
      await page.waitForTimeout(300)
      const place = () => cards.nth(all - 3).evaluate((card) => card.getBoundingClientRect().top)
      const before = await place()
      await page.reload()
      await expect(cards).toHaveCount(all)
      await expect.poll(async () => Math.abs((await place()) - before)).toBeLessThan(60)
    })
  }

  for (const [width, javaScriptEnabled] of [
    [360, true],
    [768, true],
    [360, false],
    [768, false],
  ] as const) {
    test(`goes to the end by one key, ${width} px wide, scripts ${javaScriptEnabled ? 'on' : 'off'}`, async ({
      browser,
    }) => {
      const context = await browser.newContext({ javaScriptEnabled, viewport: { width, height: 900 } })
      const page = await context.newPage()
      await page.goto(process.env.SITE_URL ?? '')
      if (javaScriptEnabled) await heightsKnown(page)
      const below = () =>
        page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight - Math.round(window.scrollY))
      const before = await below()
      await page.keyboard.press('End')
      await expect.poll(below).toBeLessThan(before / 2)
      await page.waitForTimeout(1000)
      expect(Math.abs(await below())).toBeLessThan(3)
      await context.close()
    })
  }

  test('comes back to the top of a page that she left there, though she has loaded the next one anew', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto('/topic/nature/')
    const heading = await page.getByRole('heading', { level: 1 }).innerText()
    await page.locator('main article h3 a').first().click()
    await expect(page.locator('main[data-view=article] h1')).toBeFocused()
    await page.reload()
    await page.evaluate(() => {
      window.scrollTo(0, 2000)
    })
    await page.waitForTimeout(300)
    await page.goBack()
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
    await page.waitForTimeout(500)
    expect(await page.evaluate(() => window.scrollY)).toBeLessThan(10)
  })

  test('opens a page of older stories by its own address', async ({ page }) => {
    await page.goto('/')
    const href = await page.getByRole('link', { name: 'Older stories' }).getAttribute('href')
    expect(href).toMatch(/^\/page\/\d+\/$/)
    await page.goto(href ?? '')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Older stories, page \d+$/)
    await expect(page.locator('main article')).toHaveCount(24)
  })

  test('opens a story by its own address, with or without the last slash', async ({ page }) => {
    await page.goto(`/${await oldestStory(page)}`)
    await expect(page.locator('main[data-view="article"] h1')).toBeVisible()
  })

  test('opens a story in a new tab with a middle click', async ({ page, context }) => {
    await page.goto('/')
    const link = page.locator('main article a').first()
    const title = await link.innerText()
    const [tab] = await Promise.all([context.waitForEvent('page'), link.click({ button: 'middle' })])
    await expect(tab.getByRole('heading', { level: 1, name: title })).toBeVisible()
    await expect(page.locator('main')).toHaveAttribute('data-view', 'all')
  })

  test('goes through the page with the keyboard alone', async ({ page }) => {
    await page.goto('/')
    await expect(page.locator('main article').first()).toBeVisible()
    await page.keyboard.press('Tab')
    await expect(page.getByRole('link', { name: 'Skip to the stories' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.locator('main')).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(page.getByRole('link', { name: /^All \d/ })).toBeFocused()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(page.locator('main')).toHaveAttribute('data-view', 'kazakhstan')
    for (let presses = 0; presses < 20 && !(await page.locator('main article h3 a:focus').count()); presses++) {
      await page.keyboard.press('Tab')
    }
    await page.keyboard.press('Enter')
    await expect(page.locator('main[data-view="article"] h1')).toBeFocused()
  })
})

test.describe('where no picture loads', () => {
  test.use({ allowed: [/ERR_FAILED/] })

  test('a card has its ornament, and a story the words for it', async ({ page }) => {
    await page.route('**/pictures/**', (route) => route.abort())
    await page.goto('/')
    const lead = page.locator('#lead')
    await expect(lead.locator('.ornament')).toBeVisible()
    await expect(lead.locator('img')).toHaveCount(0)
    await lead.getByRole('link').first().click()
    await expect(page.locator('.story-picture .picture-lost')).toHaveText(/\w/)
    await expect(page.locator('.story-picture img')).toHaveCount(0)
  })
})

test.describe('where nothing is', () => {
  test.use({ allowed: [notFoundComplaint] })

  test('the page says so and offers the latest stories', async ({ page }) => {
    const answer = await page.goto('/narnia/')
    expect(answer?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1, name: 'There is no page at this address' })).toBeVisible()
    await expect(page.locator('main article')).toHaveCount(6)
  })

  test('an address with its countries in another order is put right', async ({ page }) => {
    await page.goto('/uzbekistan,kazakhstan/')
    await expect(page).toHaveURL(/\/kazakhstan,uzbekistan\/$/)
    await expect(page.locator('main')).toHaveAttribute('data-view', 'kazakhstan,uzbekistan')
  })
})

/** The path of the oldest story of the edition. */
async function oldestStory(page: Page): Promise<string> {
  const load = async (file: string) => (await page.request.get(`/data/${file}`)).json() as Promise<unknown>
  const edition = parseFile('edition', await load('edition.json'))
  let name: string | null = edition.scopes.all?.head ?? null
  let oldest = ''
  while (name !== null) {
    const { headlines, older } = parseFile('headlines', await load(`headlines/all/${name}.json`))
    oldest = headlines.at(-1)?.path ?? oldest
    name = older
  }
  return oldest
}
