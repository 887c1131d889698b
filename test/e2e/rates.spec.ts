import type { Page } from '@playwright/test'
import { findObjections } from './find-objections.ts'
import { expect, test } from './quiet-page.ts'

const story = '/2025/12/why-uzbek-prices-have-many-zeros/'

const scrollWidth = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth)

test('a chart is read, and another chosen, with the keyboard alone', async ({ page }) => {
  await page.goto('/rates/')
  await page.getByRole('link', { name: 'Uzbek sum' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Uzbek sum' })).toBeFocused()
  const chart = page.getByRole('slider')
  await expect(chart).toHaveAttribute('aria-valuetext', /^9 December 2025: 1 USD = 11.976.05 UZS$/)
  for (let tab = 0; tab < 20 && !(await chart.evaluate((element) => element === document.activeElement)); tab++) {
    await page.keyboard.press('Tab')
  }
  await expect(chart).toBeFocused()
  await page.keyboard.press('Home')
  await expect(chart).toHaveAttribute('aria-valuetext', /^9 December 2024: /)
  await expect(page.locator('.chart-reading')).toHaveText(/^9 December 2024: /)
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('radio', { name: 'All' })).toBeChecked()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('rowheader', { name: '9 December 2025' })).toBeVisible()
})

test('a chart follows the pointer, and lets go of it', async ({ page }) => {
  await page.goto('/rates/kgs/')
  const box = await page.locator('.chart svg').first().boundingBox()
  if (!box) throw new Error('no chart')
  await page.mouse.move(box.x + 1, box.y + 50)
  await expect(page.locator('.chart-reading')).toHaveText(/^9 December 2024: /)
  await page.mouse.move(box.x + box.width - 1, box.y + 50)
  await expect(page.locator('.chart-reading')).toHaveText(/^9 December 2025: /)
  await page.mouse.move(box.x, box.y - 300)
  await expect(page.locator('.chart-mark')).toHaveCount(0)
})

test('the converter’s pair is still there on the next visit, and in stories', async ({ page }) => {
  await page.goto('/rates/')
  await page.getByLabel('Currency of the region').selectOption('UZS')
  await page.getByLabel('Other currency').selectOption('CNY')
  await page.reload()
  await expect(page.getByLabel('Amount in UZS')).toHaveValue(/169.393/)
  await page.goto(story)
  await page.getByRole('button', { name: '200,000 sum' }).press('Enter')
  await expect(
    page
      .getByRole('dialog')
      .getByText(/^118\.\d\d CNY$/)
      .first(),
  ).toBeVisible()
})

test.describe('the base of the ticker', () => {
  test('is shown at once on the next visit: never another first', async ({ page }) => {
    await page.goto('/rates/')
    await page.getByRole('group', { name: 'The strip at the top' }).getByText('RUB').click()
    await expect(page.getByRole('link', { name: /^KGS\/RUB = / })).toBeVisible()
    await page.addInitScript(() => {
      const seen = new Set<string>()
      Object.assign(window, { seen })
      const look = () => {
        const list = document.querySelector('.ticker-list')
        if (list?.checkVisibility({ visibilityProperty: true })) seen.add(list.textContent.slice(0, 7))
        requestAnimationFrame(look)
      }
      look()
    })
    await page.goto('/')
    await expect(page.getByRole('link', { name: /^KGS\/RUB = / })).toBeVisible()
    expect(await page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen])).toEqual(['KGS/RUB'])
  })

  test('is the dollar after all where scripts do not come', async ({ page }) => {
    await page.addInitScript(() => {
      localStorage.setItem('base', 'EUR')
    })
    await page.route('**/assets/*.js', () => new Promise(() => undefined))
    await page.goto('/', { waitUntil: 'commit' })
    const list = page.locator('.ticker-list')
    await expect(list).toBeAttached()
    await expect(list).toBeHidden()
    await expect(list).toBeVisible({ timeout: 8000 })
  })
})

test('an amount in a story is converted with the keyboard alone, and moves nothing', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(story)
  const amount = page.getByRole('button', { name: '200,000 sum' })
  await expect(amount).toHaveAttribute('aria-haspopup', 'dialog')
  expect(asked.filter((url) => /conversion|rates\//.test(url))).toEqual([])
  const height = () => page.evaluate(() => document.documentElement.scrollHeight)
  const [before, place] = [await height(), await page.locator('.prose').boundingBox()]
  await amount.focus()
  const top = await page.evaluate(() => scrollY)
  await page.keyboard.press('Enter')
  const sheet = page.getByRole('dialog', { name: /^200.000 UZS$/ })
  await expect(sheet).toBeFocused()
  await expect(sheet.getByText('16.70 USD')).toBeVisible()
  await expect(sheet.getByText('On 7 December 2025, the story’s day')).toBeVisible()
  expect(await height()).toBe(before)
  const moved = (await page.locator('.prose').boundingBox())?.y ?? NaN
  expect(moved + (await page.evaluate(() => scrollY)) - top).toBeCloseTo(place?.y ?? 0, 0)
  expect(await findObjections(page)).toEqual([])
  await page.keyboard.press('Tab')
  await expect(sheet.getByRole('link')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(sheet).toHaveCount(0)
  await expect(amount).toBeFocused()
  await page.keyboard.press('Space')
  await expect(sheet).toBeVisible()
  await page.mouse.click(5, 400)
  await expect(sheet).toHaveCount(0)
})

test('an amount at the foot of the window is converted in sight, when the rates have come too', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 })
  await page.goto(story)
  const amount = page.getByRole('button', { name: '200,000 sum' })
  await amount.evaluate((element) => {
    element.scrollIntoView({ block: 'end' })
  })
  await amount.click()
  const sheet = page.getByRole('dialog', { name: /^200.000 UZS$/ })
  await expect(sheet.getByText('16.70 USD')).toBeVisible()
  await expect(sheet).toBeInViewport({ ratio: 0.98 })
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`rates, charts and tables are clear in a ${colorScheme} theme, at 320 px as at 1280 px at twice the size`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme })
    for (const address of ['/rates/', '/rates/tmt/']) {
      for (const width of [320, 640]) {
        await page.setViewportSize({ width, height: 512 })
        await page.goto(address)
        for (const summary of await page.locator('summary').all()) await summary.click()
        expect(await scrollWidth(page)).toBeLessThanOrEqual(width)
        expect(await findObjections(page)).toEqual([])
      }
    }
    await page.setViewportSize({ width: 320, height: 512 })
    await page.goto(story)
    await page.getByRole('button', { name: '200,000 sum' }).click()
    await expect(page.getByRole('dialog').getByText('16.70 USD')).toBeVisible()
    expect(await scrollWidth(page)).toBeLessThanOrEqual(320)
    expect(await findObjections(page)).toEqual([])
  })
}

test('where colours are forced, the line is drawn in them', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
  await page.goto('/rates/kgs/')
  const colours = await page.evaluate(() => {
    const ink = document.createElement('p')
    ink.style.color = 'CanvasText'
    document.body.append(ink)
    const line = document.querySelector('.chart-line')
    return [line && getComputedStyle(line).stroke, getComputedStyle(ink).color]
  })
  expect(colours[0]).toBe(colours[1])
})

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false })

  test('rates, their lines and the table can be read, and nothing is offered that does nothing', async ({ page }) => {
    const controls = page.locator('main :is(input, select)')
    await page.goto('/rates/', { waitUntil: 'load' })
    await expect(page.locator('.sparkline')).toHaveCount(20)
    await expect(controls.filter({ visible: true })).toHaveCount(0)
    await page.getByRole('link', { name: 'Kyrgyz som' }).click()
    await expect(page.locator('.chart-line')).toHaveAttribute('d', /^M0 [\d.]+L/)
    await expect(page.locator('.chart')).toBeVisible()
    await expect(controls.filter({ visible: true })).toHaveCount(0)
    await page.getByText('The same in a table').click()
    await expect(page.getByRole('rowheader', { name: '9 December 2025' })).toBeVisible()
  })
})
