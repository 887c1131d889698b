import { expect, test } from './quiet-page.ts'

test.describe('a reader who searches', () => {
  test('comes by / from any page, and finds by the keyboard alone', async ({ page }) => {
    await page.goto('/about/')
    await page.keyboard.press('/')
    await expect(page).toHaveURL(/\/search\/$/)
    await expect(page.getByRole('searchbox')).toBeFocused()
    await page.keyboard.type('Toshkent')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/search\/\?q=Toshkent$/)
    await expect(page.locator('main article').first()).toBeVisible()
    await expect(page.locator('main mark').first()).toHaveText(/tashkent|ташкент|toshkent/i)
    await expect(page).toHaveTitle('Toshkent: search · Steppe Wire')
  })

  test('finds the same in each script, and comes back from a story', async ({ page }) => {
    const titles = async (query: string) => {
      await page.goto(`/search/?q=${encodeURIComponent(query)}`)
      await expect(page.locator('main article').first()).toBeVisible()
      return page.locator('main article h2').allInnerTexts()
    }
    const latin = await titles('Tashkent')
    expect(await titles('Ташкент')).toEqual(latin)
    await page.getByRole('link', { name: latin[0] ?? '' }).click()
    await expect(page.getByRole('heading', { level: 1, name: latin[0] ?? '' })).toBeFocused()
    await page.goBack()
    await expect(page.locator('main article h2').first()).toHaveText(latin[0] ?? '')
  })

  test('keeps to a country and to days, which the address says', async ({ page }) => {
    await page.goto('/search/?q=the')
    await page.getByRole('checkbox', { name: 'Turkmenistan' }).check()
    await page.getByRole('button', { name: 'Search' }).click()
    await expect(page).toHaveURL(/\?q=the&country=turkmenistan$/)
    const places = page.locator('main article .meta b')
    await expect(places.first()).toContainText('Turkmenistan')
    for (const place of await places.allInnerTexts()) expect(place).toContain('Turkmenistan')
    await page.reload()
    await expect(page.getByRole('checkbox', { name: 'Turkmenistan' })).toBeChecked()
    await page.goto('/search/?q=the&from=1999-01-01&to=1999-12-31')
    await expect(page.getByText(/No story has “the” in these countries and days/)).toBeVisible()
  })

  test('is told when nothing was found', async ({ page }) => {
    await page.goto('/search/?q=zyzzyva')
    await expect(page.getByText('No story has “zyzzyva”.')).toBeVisible()
    for (const query of ['q=%25', 'country=uzbekistan']) {
      await page.goto(`/search/?${query}`)
      await expect(page.getByText('Write a word to look for')).toBeVisible()
    }
  })

  test('stays in the box where she asked for nothing', async ({ page }) => {
    await page.goto('/search/')
    await page.keyboard.press('Enter')
    await page.waitForTimeout(300)
    await page.keyboard.type('aral')
    await expect(page.getByRole('searchbox')).toHaveValue('aral')
  })

  test('keeps a pasted address within the page', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    const pasted = `https://www.example.org/2025/12/${'raises-its-base-rate-'.repeat(6)}/`
    await page.goto(`/search/?q=${encodeURIComponent(pasted)}`)
    await expect(page.getByText('No story has')).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  })

  test('comes back to the same place below the first ten', async ({ page }) => {
    await page.goto('/search/?q=the')
    const found = page.locator('main article h2 a')
    await expect(found).toHaveCount(10)
    await page.getByRole('button', { name: 'More stories' }).click()
    await expect(found).toHaveCount(20)
    const title = await found.nth(15).innerText()
    await found.nth(15).click()
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused()
    await page.goBack()
    await expect(found).toHaveCount(20)
    await expect(found.nth(15)).toBeFocused()
    await expect(found.nth(15)).toBeInViewport()
  })
})

test.describe('a search that does not load', () => {
  test.use({ allowed: [/ERR_FAILED/] })

  test('says so, and can be tried again', async ({ page }) => {
    await page.route('**/data/search/**', (route) => route.abort())
    await page.goto('/search/?q=bridge')
    await expect(page.getByRole('alert')).toContainText('The search results did not load. The connection may be down.')
    await page.unroute('**/data/search/**')
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.locator('main article').first()).toBeVisible()
  })
})
