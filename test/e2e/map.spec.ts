import { brotliCompressSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { findObjections } from './find-objections.ts'
import { expect, test } from './quiet-page.ts'

const mapOf = (page: Page) => page.getByRole('group', { name: 'Map of the countries' })
const countryOf = (page: Page, name: string) => mapOf(page).getByRole('link', { name: new RegExp(`^${name}: \\d`) })

/** The script of the map among what is asked for from now on. */
function listenForMap(page: Page): string[] {
  const asked: string[] = []
  page.on('request', (request) => {
    if (/country-map-.*\.js$/.test(request.url())) asked.push(request.url())
  })
  return asked
}

test.describe('the map', () => {
  test.use({ viewport: { width: 1440, height: 900 } })

  test('filters by the keyboard alone, and agrees with the chips', async ({ page }) => {
    await page.goto('/')
    await expect(mapOf(page).getByRole('link')).toHaveCount(5)
    await expect(mapOf(page).locator('[aria-current]')).toHaveCount(0)
    await page.locator('.chip').last().getByRole('link').focus()
    await page.keyboard.press('Tab')
    await expect(countryOf(page, 'Kazakhstan')).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(countryOf(page, 'Kyrgyzstan')).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/kyrgyzstan\/$/)
    await expect(page.getByRole('heading', { level: 1, name: 'Kyrgyzstan' })).toBeFocused()
    await expect(countryOf(page, 'Kyrgyzstan')).toHaveAttribute('aria-current', 'page')
    await expect(page.getByRole('link', { name: /^Kyrgyzstan \d/ })).toHaveAttribute('aria-current', 'page')

    await page.getByRole('link', { name: 'Uzbekistan as well' }).click()
    await expect(page.locator('main')).toHaveAttribute('data-view', 'kyrgyzstan,uzbekistan')
    for (const name of ['Kyrgyzstan', 'Uzbekistan']) {
      await expect(countryOf(page, name)).toHaveAttribute('aria-current', 'true')
    }
    await expect(mapOf(page).locator('[aria-current]')).toHaveCount(2)

    await countryOf(page, 'Kazakhstan').locator('path').click()
    await expect(page).toHaveURL(/\/kazakhstan\/$/)
    await expect(mapOf(page).locator('[aria-current]')).toHaveCount(1)
    await page.getByRole('link', { name: /^All \d/ }).click()
    await expect(mapOf(page).locator('[aria-current]')).toHaveCount(0)
  })

  test('loads no page anew, and is at once there on coming back from a story', async ({ page }) => {
    await page.goto('/')
    await page.evaluate(() => Object.assign(window, { kept: true }))
    await countryOf(page, 'Turkmenistan').press('Enter')
    await expect(page.locator('main')).toHaveAttribute('data-view', 'turkmenistan')
    const asked = listenForMap(page)
    await page.locator('main article a').first().click()
    await expect(page.locator('main[data-view="article"] h1')).toBeVisible()
    await page.goBack()
    await expect(countryOf(page, 'Turkmenistan')).toHaveAttribute('aria-current', 'page')
    expect(await page.evaluate(() => 'kept' in window)).toBe(true)
    expect(asked).toEqual([])
  })

  test('says the same counts as the chips', async ({ page }) => {
    await page.goto('/')
    for (const name of ['Kazakhstan', 'Kyrgyzstan', 'Tajikistan', 'Turkmenistan', 'Uzbekistan']) {
      const chip = await page.getByRole('link', { name: new RegExp(`^${name} \\d`) }).innerText()
      const count = /\d+/.exec(chip)?.[0] ?? 'none'
      await expect(mapOf(page).getByRole('link', { name: `${name}: ${count} stories` })).toBeVisible()
      await expect(mapOf(page).getByText(`${name}${count}`)).toBeVisible()
    }
  })

  test('speaks the reader’s language', async ({ page }) => {
    await page.addInitScript(() => {
      localStorage.setItem('language', 'tg')
    })
    await page.goto('/', { waitUntil: 'load' })
    const map = page.getByRole('group', { name: 'Харитаи кишварҳо' })
    await expect(map.getByRole('link', { name: /^Тоҷикистон: \d+ хабар$/ })).toBeVisible()
  })

  for (const [address, width] of [
    ['/', 1024],
    ['/', 1440],
    ['/kazakhstan/', 1440],
  ] as const) {
    test(`moves nothing when it comes: ${address}, ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 })
      await page.addInitScript(() => {
        const shifts: number[] = []
        Object.assign(window, { shiftsOfAll: shifts })
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) shifts.push(entry.value)
        }).observe({ type: 'layout-shift', buffered: true })
      })
      await page.goto(address)
      await expect(countryOf(page, 'Tajikistan')).toBeVisible()
      await page.waitForTimeout(500)
      expect(await page.evaluate(() => (window as unknown as { shiftsOfAll: number[] }).shiftsOfAll)).toEqual([])
      const [map, list, chips] = await Promise.all(
        [mapOf(page), page.locator('main article').first(), page.locator('.chips')].map((part) => part.boundingBox()),
      )
      expect((map?.y ?? 0) + (map?.height ?? 0)).toBeLessThan(list?.y ?? 0)
      expect((chips?.x ?? 0) + (chips?.width ?? 0)).toBeLessThan(map?.x ?? 0)
    })
  }

  test('weighs at most 6 kB on the wire', async ({ page }) => {
    const asked = listenForMap(page)
    await page.goto('/')
    await expect(mapOf(page)).toBeVisible()
    expect(asked).toHaveLength(1)
    const script = await (await page.request.get(asked[0] ?? '')).body()
    expect(brotliCompressSync(script).length).toBeLessThanOrEqual(6_000)
  })

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`has nothing that axe objects to, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await page.goto('/kazakhstan/')
      await page.getByRole('link', { name: 'Tajikistan as well' }).click()
      await expect(mapOf(page).locator('[aria-current]')).toHaveCount(2)
      expect(await findObjections(page, '.list-head')).toEqual([])
    })
  }
})

test('a narrow screen never asks for the map, until it is wide', async ({ page }) => {
  const asked = listenForMap(page)
  await page.setViewportSize({ width: 360, height: 780 })
  await page.goto('/')
  await page.waitForTimeout(3000)
  expect(asked).toEqual([])
  await expect(page.locator('.map-place')).toBeHidden()
  await page.setViewportSize({ width: 1100, height: 780 })
  await expect(countryOf(page, 'Kazakhstan')).toBeVisible()
  await page.setViewportSize({ width: 360, height: 780 })
  await expect(page.getByRole('group', { name: 'Map of the countries' })).toHaveCount(0)
})

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 1440, height: 900 } })

  test('no place is kept for it', async ({ page }) => {
    await page.goto('/', { waitUntil: 'load' })
    await expect(page.locator('.map-place')).toBeHidden()
    const head = await page.locator('.list-head').boundingBox()
    expect(head?.height).toBeLessThan(150)
  })
})
