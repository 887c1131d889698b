import type { Page } from '@playwright/test'
import { findObjections } from './find-objections.ts'
import { heightsKnown } from './heights-known.ts'
import { OwnHost } from './own-host.ts'
import { expect, test } from './quiet-page.ts'
import { openSlowLine } from './slow-line.ts'

const story = '2025/12/apple-forests-above-almaty'

/** How many files each store holds, and how many bytes. */
const readStores = (page: Page, base: string) =>
  page.evaluate(async (base) => {
    const stores: Record<string, { urls: string[]; bytes: number }> = {}
    for (const name of await caches.keys()) {
      if (!name.includes(` ${base} `)) continue
      const cache = await caches.open(name)
      const answers = await cache.matchAll()
      const urls = (await cache.keys()).map(({ url }) => new URL(url).pathname.slice(base.length))
      const bytes = await Promise.all(answers.map(async (answer) => (await answer.blob()).size))
      stores[name.split(' ')[2] ?? ''] = { urls, bytes: bytes.reduce((sum, size) => sum + size, 0) }
    }
    return stores
  }, base)

/** Waits until the newest stories are kept, and returns their paths. */
async function waitForLatest(page: Page, base: string, timeout = 30_000): Promise<string[]> {
  const articles = async () => {
    const { latest } = await readStores(page, base)
    return latest?.urls.flatMap((url) => /^data\/articles\/(.*)\.json$/.exec(url)?.[1] ?? []) ?? []
  }
  await expect.poll(async () => (await articles()).length, { timeout }).toBeGreaterThanOrEqual(30)
  return articles()
}

// What the browser was refused is an error of its own in the console.
test.use({ allowed: [/ERR_(CONNECTION_REFUSED|FAILED|EMPTY_RESPONSE|CONNECTION_RESET)|Failed to load resource/] })

for (const [place, base, folder] of [
  ['at the root', '/', process.env.SITE_FOLDER],
  ['in a folder of its host', '/news/', process.env.NEWS_FOLDER],
] as const) {
  test.describe(`without a connection, a site ${place}`, () => {
    test('is there after one visit: lists, newest stories, rates', async ({ page, request }) => {
      const host = new OwnHost(base)
      const url = await host.start(folder)
      await page.goto(url)
      const kept = await waitForLatest(page, base)
      const stores = await readStores(page, base)
      expect((stores.latest?.bytes ?? 0) + (stores.code?.bytes ?? 0)).toBeLessThanOrEqual(1_000_000)

      const all = await (await request.get(`${url}sitemap-2025-08.xml`)).text()
      const [, old = ''] = /<loc>[^<]*?(\d{4}\/\d\d\/[^/<]+)\/</.exec(all) ?? []
      expect(kept).not.toContain(old)

      await host.stop()
      await page.goto(url)
      await expect(page.locator('main article')).not.toHaveCount(0)
      const first = page.locator('main article h2 a, main article h3 a').first()
      const title = await first.textContent()
      await first.click()
      await expect(page.locator('main[data-view="article"] h1')).toHaveText(title ?? '')
      await expect(page.locator('.prose p').first()).toBeVisible()
      await expect(page.getByRole('status').filter({ hasText: 'No connection' })).toHaveCount(1)

      // Opened anew, at addresses that were never visited.
      await page.goto(`${url}uzbekistan/`)
      await expect(page.locator('main h1')).toHaveText('Uzbekistan')
      await expect(page.locator('main article')).not.toHaveCount(0)
      await page.goto(`${url}kazakhstan,tajikistan/`)
      await expect(page.locator('main article')).not.toHaveCount(0)
      await page.goto(`${url}${kept.at(-1)}/`)
      await expect(page.locator('.prose p').first()).toBeVisible()
      expect(await findObjections(page)).toEqual([])

      await page.goto(`${url}${old}/`)
      await expect(page.getByRole('alert')).toContainText('The connection may be down')

      await host.start(folder)
      await page.getByRole('button', { name: 'Try again' }).click()
      await expect(page.locator('.prose p').first()).toBeVisible()
      await expect(page.getByRole('status').filter({ hasText: 'No connection' })).toHaveCount(0)
      await host.stop()
    })

    test('keeps what was read, however old it is', async ({ page }) => {
      const host = new OwnHost(base)
      const url = await host.start(folder)
      await page.goto(`${url}page/0/`)
      await heightsKnown(page)
      const link = page.locator('main article h2 a, main article h3 a').last()
      const title = await link.textContent()
      await link.click()
      await expect(page.locator('main[data-view="article"] h1')).toHaveText(title ?? '')
      await waitForLatest(page, base)
      const address = page.url()
      const { latest, read } = await readStores(page, base)
      const file = `data/articles/${new URL(address).pathname.slice(base.length, -1)}.json`
      expect(latest?.urls).not.toContain(file)
      expect(read?.urls).toContain(file)
      await host.stop()
      await page.goto(address)
      await expect(page.locator('main[data-view="article"] h1')).toHaveText(title ?? '')
      await expect(page.locator('.prose p').first()).toBeVisible()
    })
  })
}

test('one visit on a line of 0.5 Mbit/s, with round trips of 400 ms, is enough', async ({ page }) => {
  test.setTimeout(120_000)
  const host = new OwnHost('/')
  const line = await openSlowLine(await host.start(process.env.SITE_FOLDER), 500_000, 400)
  await page.goto(line.url)
  const painted = await page.evaluate(
    () => performance.timeOrigin + (performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0),
  )
  await waitForLatest(page, '/', 60_000)
  await page.evaluate(() => navigator.serviceWorker.ready)
  const waited = ((Date.now() - painted) / 1_000).toFixed(1)
  console.log(`kept ${waited} s after the first paint; ${line.bytes()} bytes, none of them compressed`)
  await line.cut()
  await host.stop()
  await page.goto(line.url)
  const headline = page.locator('main article h3 a').nth(2)
  const title = await headline.textContent()
  await headline.click()
  await expect(page.locator('main[data-view="article"] h1')).toHaveText(title ?? '')
  await expect(page.locator('.prose p').first()).toBeVisible()
  await page.goto(`${line.url}uzbekistan/`)
  await expect(page.locator('main h1')).toHaveText('Uzbekistan')
  await expect(page.locator('main article')).not.toHaveCount(0)
})

test('nothing is loaded for another day before a reader has stayed or gone on', async ({ page }) => {
  const asked: string[] = []
  page.context().on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto('/')
  await page.waitForTimeout(8_000)
  expect(asked.filter((path) => path.includes('offline') || path === '/sw.js')).toEqual([])
  await page.locator('main article h2 a, main article h3 a').first().click()
  await expect.poll(() => asked.includes('/sw.js'), { timeout: 15_000 }).toBe(true)
})

for (const saver of ['the browser', 'the page'] as const) {
  test(`nothing is kept ahead where ${saver} was asked to save data`, async ({ page }) => {
    await page.addInitScript((saver) => {
      if (saver === 'the page') localStorage.setItem('datasaver', 'on')
      else Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
    }, saver)
    await page.goto('/')
    await page.locator('main article h2 a, main article h3 a').first().click()
    await expect.poll(async () => (await readStores(page, '/')).read?.urls.length ?? 0, { timeout: 15_000 }).toBe(1)
    await page.waitForTimeout(4_000)
    expect(Object.keys(await readStores(page, '/'))).toEqual(['read'])
    expect(page.context().serviceWorkers()).toEqual([])
  })
}

test('a newer version is offered, and comes when it is wanted; until then the page works as it is', async ({
  page,
}) => {
  const host = new OwnHost('/')
  const url = await host.start(process.env.SITE_FOLDER)
  await page.goto(url)
  await waitForLatest(page, '/')
  const version = () => page.evaluate(() => document.querySelector<HTMLScriptElement>('script[type="module"]')?.src)
  const former = await version()

  // Of the former version nothing is left on the server.
  await host.stop()
  await host.start(process.env.DEV_FOLDER)
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update())
  const offer = page.getByRole('status').filter({ hasText: 'newer version' })
  await expect(offer).toBeVisible({ timeout: 20_000 })
  expect(await version()).toBe(former)
  await page.getByRole('contentinfo').getByRole('link', { name: 'Rates' }).click()
  await expect(page.locator('main h1')).toHaveText(/rates/i)
  await expect(page.locator('main svg').first()).toBeVisible()
  expect(await findObjections(page)).toEqual([])

  const reloaded = page.waitForEvent('load')
  await offer.getByRole('button', { name: 'Reload' }).press('Enter')
  await reloaded
  expect(await version()).not.toBe(former)
  await expect(offer).toHaveCount(0)
  await host.stop()
  await page.goto(`${url}${story}/`)
  await expect(page.locator('main[data-view="article"]')).toBeVisible()
})

test('a page that is of the newer version already is offered nothing', async ({ page }) => {
  const host = new OwnHost('/')
  const url = await host.start(process.env.SITE_FOLDER)
  await page.goto(url)
  await waitForLatest(page, '/')
  await host.stop()
  await host.start(process.env.DEV_FOLDER)
  await page.goto(url)
  await expect
    .poll(
      () =>
        page.evaluate(async () => {
          const { waiting, installing } = await navigator.serviceWorker.ready
          return waiting ?? installing
        }),
      { timeout: 20_000 },
    )
    .toBeNull()
  await page.waitForTimeout(1_000)
  await expect(page.getByRole('button', { name: 'Reload' })).toHaveCount(0)
  await host.stop()
})

test('works without, where the browser keeps nothing', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException('full', 'QuotaExceededError'))
    Object.assign(CacheStorage.prototype, { open: refuse, match: refuse, keys: refuse, has: refuse })
    Object.assign(ServiceWorkerContainer.prototype, { register: refuse })
  })
  await page.goto('/')
  await page.locator('main article h2 a, main article h3 a').first().click()
  await expect(page.locator('.prose p').first()).toBeVisible()
  await page.waitForTimeout(3_000)
  await page.goBack()
  await expect(page.locator('main article')).not.toHaveCount(0)
})
