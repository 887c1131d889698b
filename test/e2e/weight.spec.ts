import type { Page, Request } from '@playwright/test'
import { expect, test } from './quiet-page.ts'
import { moved, watchShifts } from './watch-shifts.ts'

/** Everything that is asked for, in order, with when. */
function listen(page: Page): { asked: { path: string; request: Request }[] } {
  const asked: { path: string; request: Request }[] = []
  page.on('request', (request) => asked.push({ path: new URL(request.url()).pathname, request }))
  return { asked }
}

const wire = async (requests: { request: Request }[]) => {
  const sizes = await Promise.all(requests.map(({ request }) => request.sizes()))
  return sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0)
}

test.describe('the first view', () => {
  test('asks for nothing that the page holds, and for at most 26 kB ahead', async ({ page }) => {
    const { asked } = listen(page)
    await page.goto('/', { waitUntil: 'load' })
    await expect(page.locator('main article').first()).toBeVisible()
    await page.waitForTimeout(5000)
    expect(asked.filter(({ path }) => /edition|headlines\/all/.test(path))).toEqual([])
    const ahead = asked.filter(({ path }) => path.endsWith('.json'))
    expect(ahead.length).toBeGreaterThan(0)
    expect(await wire(ahead)).toBeLessThanOrEqual(26_000)
  })

  test('is painted before any ornament is drawn', async ({ page }) => {
    let letGo = (): void => undefined
    const held = new Promise<void>((resolve) => (letGo = resolve))
    await page.route('**/assets/*.js', async (route) => {
      await held
      await route.continue()
    })
    await page.goto('/', { waitUntil: 'commit' })
    await expect(page.locator('main article').first()).toBeVisible()
    const drawing = () =>
      page.evaluate(() => getComputedStyle(document.querySelector('main .orn') ?? document.body, '::before').maskImage)
    expect(await drawing()).toBe('none')
    letGo()
    await expect.poll(drawing).toContain('url(')
  })

  test('is whole before it asks for its scripts', async ({ page }) => {
    await page.goto('/')
    const early = await page.evaluate(() => {
      const [visit] = performance.getEntriesByType('navigation')
      const scripts = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js'))
      const whole = (visit as PerformanceNavigationTiming).loadEventStart
      return scripts.filter(({ startTime }) => startTime < whole).map((script) => script.name)
    })
    // The one that waits with the rest.
    expect(early).toHaveLength(1)
  })

  test('shifts nothing, nor does a change of the filter', async ({ page }) => {
    await watchShifts(page)
    const windows = [
      [360, 800],
      [768, 1024],
      [1000, 1360],
      [1280, 800],
    ] as const
    for (const [width, height] of windows) {
      await page.setViewportSize({ width, height })
      await page.goto('/')
      await expect(page.locator('main article').first()).toBeVisible()
      await page.waitForTimeout(500)
      for (const country of ['Kazakhstan', 'Uzbekistan']) {
        await page.getByRole('link', { name: new RegExp(`^${country} \\d`) }).click()
        await expect(page.locator('main')).toHaveAttribute('data-view', new RegExp(country.toLowerCase()))
        await page.waitForTimeout(700)
      }
      expect(await moved(page)).toEqual([])
    }
  })

  test('of an article asks for one file more', async ({ page }) => {
    await page.goto('/')
    await expect(page.locator('main article').first()).toBeVisible()
    await page.waitForTimeout(3000)
    const { asked } = listen(page)
    await page.locator('main article h3 a').nth(12).click()
    await expect(page.locator('main[data-view="article"] h1')).toBeVisible()
    expect(asked.filter(({ path }) => path.endsWith('.json'))).toHaveLength(1)
  })
})

test.describe('under Save-Data', () => {
  test('nothing is loaded ahead of need', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
    })
    const { asked } = listen(page)
    await page.goto('/')
    await expect(page.locator('main article').first()).toBeVisible()
    await page.locator('main article a').first().hover()
    await page.waitForTimeout(3000)
    expect(asked.filter(({ path }) => path.endsWith('.json'))).toEqual([])
  })

  test('a page tells the edition’s date all the same', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
    })
    await page.goto('/about/')
    await expect(page.getByRole('banner')).toContainText('9 December 2025')
  })
})
