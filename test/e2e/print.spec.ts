import { expect, test } from './quiet-page.ts'

const story = '/2025/12/apple-forests-above-almaty/'

test.describe('on paper', () => {
  test('a story has its text, its address and the day, in ink on white, and nothing to press', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-02-03T12:00:00'))
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.goto(story)
    await expect(page.getByRole('button', { name: 'Print' })).toBeVisible()
    // The page was left open over night.
    await page.clock.setFixedTime(new Date('2026-02-04T09:00:00'))
    await page.emulateMedia({ media: 'print' })
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await expect(page.getByText('https://steppewire.example/2025/12/apple-forests-above-almaty/')).toBeVisible()
    await expect(page.getByText('Printed on 4 February 2026')).toBeVisible()
    await expect(page.getByText('By Daniyar Ospanov')).toBeVisible()
    await expect(page.getByText('Walk uphill from Almaty')).toBeVisible()
    for (const role of ['button', 'navigation', 'contentinfo'] as const) {
      for (const part of await page.getByRole(role).all()) await expect(part).toBeHidden()
    }
    await expect(page.getByRole('region', { name: 'Exchange rates' })).toBeHidden()
    await expect(page.getByRole('heading', { name: 'Related stories' })).toBeHidden()
    const { color, background, address } = await page.evaluate(() => ({
      color: getComputedStyle(document.querySelector('.prose p') ?? document.body).color,
      background: getComputedStyle(document.body).backgroundColor,
      address: getComputedStyle(document.querySelector('.prose a[href^=http]') ?? document.body, '::after').content,
    }))
    expect([color, background]).toEqual(['rgb(0, 0, 0)', 'rgba(0, 0, 0, 0)'])
    expect(address).toContain('http')
  })

  test('a list has its headlines, and no more pages than they need', async ({ page }) => {
    await page.goto('/')
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(6)
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('main article h3').first()).toBeVisible()
    await expect(page.getByRole('navigation', { name: 'Countries' })).toBeHidden()
  })

  test('a list says which it is, and leaves no column empty beside a headline', async ({ page }) => {
    await page.setViewportSize({ width: 718, height: 1000 })
    await page.goto('/kazakhstan/')
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('heading', { level: 1, name: 'Kazakhstan' })).toBeInViewport()
    await page.emulateMedia({ media: 'screen' })
    await page.goto('/')
    await page.emulateMedia({ media: 'print' })
    const cards = await page
      .locator('.day')
      .first()
      .locator('article')
      .evaluateAll((all) => all.map((card) => card.getBoundingClientRect()).map(({ y, width }) => ({ y, width })))
    const last = Math.max(...cards.map(({ y }) => y))
    for (const { y } of cards.filter((card) => card.y < last)) {
      const row = cards.filter((card) => card.y === y)
      expect(row.reduce((sum, { width }) => sum + width, 0)).toBeGreaterThan(600)
    }
  })

  test('a search has its words and what it found', async ({ page }) => {
    await page.goto('/search/?q=water')
    await expect(page.locator('main article').first()).toBeVisible()
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('searchbox')).toHaveValue('water')
    await expect(page.getByRole('searchbox')).toBeVisible()
    for (const control of await page.locator('main').getByRole('button').all()) await expect(control).toBeHidden()
    await expect(page.getByRole('checkbox')).toHaveCount(0)
  })
})
