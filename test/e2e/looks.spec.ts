import AxeBuilder from '@axe-core/playwright'
import { blockStorage } from './block-storage.ts'
import { expect, notFoundComplaint, test } from './quiet-page.ts'

const story = '/2025/12/apple-forests-above-almaty/'
const routes = [
  '/',
  '/kazakhstan/',
  '/kazakhstan,uzbekistan/',
  '/page/0/',
  story,
  '/rates/',
  '/rates/kgs/',
  '/about/',
  '/nothing-here/',
]

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

test.use({ allowed: [notFoundComplaint] })

for (const theme of ['light', 'dark', 'sepia'] as const) {
  test.describe(`in a ${theme} theme`, () => {
    test.use({ colorScheme: theme === 'sepia' ? 'dark' : theme })
    test.beforeEach(async ({ page }) => {
      if (theme !== 'sepia') return
      await page.addInitScript(() => {
        localStorage.setItem('theme', 'sepia')
      })
    })

    // Sepia is other colours and nothing else: where all of them are is enough.
    for (const route of theme === 'sepia' ? ['/', story, '/rates/kgs/'] : routes) {
      test(`${route} has nothing that axe objects to`, async ({ page }) => {
        await page.goto(route)
        await expect(page.locator('main h1')).toBeVisible()
        await expect(page.locator('[aria-busy]')).toHaveCount(0)
        for (const width of [1280, 360]) {
          await page.setViewportSize({ width, height: 800 })
          const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze()
          expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
        }
      })
    }
  })
}

for (const route of routes) {
  test(`${route} needs no sideways scrolling at 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(route)
    await expect(page.locator('main h1')).toBeVisible()
    await expect(page.locator('[aria-busy]')).toHaveCount(0)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  })
}

test('works where storage is blocked', async ({ page }) => {
  await blockStorage(page)
  await page.goto('/')
  await page.getByRole('button', { name: 'Pause the moving rates' }).click()
  await expect(page.getByRole('button', { name: 'Play the moving rates' })).toBeVisible()
  await page.locator('main article a').first().click()
  await expect(page.locator('main[data-view="article"] h1')).toBeFocused()
})
