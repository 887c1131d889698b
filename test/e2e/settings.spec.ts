import type { Page } from '@playwright/test'
import { blockStorage } from './block-storage.ts'
import { findObjections } from './find-objections.ts'
import { openSettings } from './open-settings.ts'
import { expect, test } from './quiet-page.ts'

const story = '/2025/12/apple-forests-above-almaty/'

/** What of the page's looks can be set, as it is painted. */
const looks = () => {
  const styleOf = (selector: string) => getComputedStyle(document.querySelector(selector) ?? document.body)
  const { fontSize, lineHeight, fontFamily } = styleOf('.prose')
  return {
    paper: styleOf('html').backgroundColor,
    size: parseFloat(fontSize).toFixed(1),
    leading: (parseFloat(lineHeight) / parseFloat(fontSize)).toFixed(2),
    sans: fontFamily.startsWith('system-ui'),
    measure: parseFloat(styleOf('.story').maxWidth) / parseFloat(fontSize) > 40,
  }
}

const own = { paper: 'rgb(251, 250, 246)', size: '19.0', leading: '1.60', sans: false, measure: false }
const chosen = { paper: 'rgb(243, 230, 205)', size: '24.7', leading: '1.90', sans: true, measure: true }

/** What the page is before any of its modules runs is what a flash would show. */
async function reloadWithoutScripts(page: Page): Promise<void> {
  await page.route('**/assets/*.js', () => new Promise(() => undefined))
  await page.reload({ waitUntil: 'commit' })
  await page.waitForFunction(() => document.querySelector('.prose p') !== null)
}

test('are applied at once, kept, and there before the first paint; reset gives the page its own again', async ({
  page,
}) => {
  await page.goto(story)
  expect(await page.evaluate(looks)).toEqual(own)
  const panel = await openSettings(page)
  await panel.getByRole('slider', { name: 'Text size' }).fill('3')
  await panel.getByRole('radio', { name: 'Sans serif' }).check({ force: true })
  await panel.getByRole('radio', { name: 'Long' }).check({ force: true })
  await panel.getByRole('radio', { name: 'Wide' }).check({ force: true })
  await panel.getByRole('radio', { name: 'Sepia' }).check({ force: true })
  expect(await page.evaluate(looks)).toEqual(chosen)

  await reloadWithoutScripts(page)
  expect(await page.evaluate(looks)).toEqual(chosen)
  const colour = () =>
    [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')].find(
      ({ media }) => matchMedia(media).matches,
    )?.content
  expect(await page.evaluate(colour)).toBe('#3b2b1c')

  await page.unroute('**/assets/*.js')
  await page.reload()
  const again = await openSettings(page)
  await expect(again.getByRole('slider')).toHaveAttribute('aria-valuetext', '130 %')
  await again.getByRole('button', { name: 'Reset' }).click()
  expect(await page.evaluate(looks)).toEqual(own)
  expect(await page.evaluate(colour)).toBe('#1b1a17')
  await page.reload()
  expect(await page.evaluate(looks)).toEqual(own)
})

test('follow the system in its colours, until one is chosen', async ({ page }) => {
  const paper = () => page.evaluate(looks).then((seen) => seen.paper)
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto(story)
  expect(await paper()).toBe('rgb(20, 19, 15)')
  const panel = await openSettings(page)
  for (const [name, colour] of [
    ['Light', own.paper],
    ['Sepia', chosen.paper],
    ['System', 'rgb(20, 19, 15)'],
  ] as const) {
    await panel.getByRole('radio', { name }).check({ force: true })
    expect(await paper()).toBe(colour)
  }
})

test('are followed by other tabs', async ({ page, context }) => {
  await page.goto(story)
  const other = await context.newPage()
  await other.goto(`${new URL(page.url()).origin}/`)
  const panel = await openSettings(page)
  await panel.getByRole('radio', { name: 'Dark' }).check({ force: true })
  await expect
    .poll(() => other.evaluate(() => getComputedStyle(document.documentElement).backgroundColor))
    .toBe('rgb(20, 19, 15)')
})

test('can be set by keyboard alone, which comes back to where it was', async ({ page }) => {
  await page.goto(story)
  const button = page.getByRole('button', { name: 'Reading settings' })
  await button.focus()
  await page.keyboard.press('Enter')
  const panel = page.getByRole('dialog', { name: 'Reading settings' })
  await expect(panel).toBeVisible()
  const reach = async (name: string, role: 'radio' | 'slider') => {
    const wanted = panel.getByRole(role, { name, exact: true })
    for (let step = 0; step < 20; step++) {
      if (await wanted.evaluate((element) => element === document.activeElement)) return
      await page.keyboard.press('Tab')
    }
    throw new Error(`${role} ${name} is not reached`)
  }
  await reach('Text size', 'slider')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await reach('Serif', 'radio')
  await page.keyboard.press('ArrowRight')
  await reach('System', 'radio')
  for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowRight')
  expect(await page.evaluate(looks)).toMatchObject({ size: '24.7', sans: true, paper: chosen.paper })
  // Nothing behind the panel is reached: the browser's own controls may be.
  for (let step = 0; step < 30; step++) {
    await page.keyboard.press('Tab')
    const outside = await page.evaluate(
      () => document.activeElement !== document.body && !document.activeElement?.closest('dialog'),
    )
    expect(outside).toBe(false)
  }
  await page.keyboard.press('Escape')
  await expect(panel).toHaveCount(0)
  await expect(button).toBeFocused()
})

test('hold the language of the page', async ({ page }) => {
  await page.goto('/')
  const panel = await openSettings(page)
  await panel.getByRole('combobox', { name: 'Language' }).selectOption({ label: 'Русский' })
  await expect(page.getByRole('dialog', { name: 'Настройки чтения' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru')
  await page.getByRole('button', { name: 'Закрыть' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test.describe('without a connection', () => {
  test.use({ allowed: [/ERR_FAILED|Failed to (load|fetch)/] })

  test('are not there, which is said', async ({ page }) => {
    await page.route('**/assets/settings-panel*', (route) => route.abort())
    await page.goto('/')
    await page.getByRole('button', { name: 'Reading settings' }).click()
    await expect(page.getByRole('alert')).toHaveText('The connection may be down.')
  })
})

test('work where storage is blocked, for as long as the page is open', async ({ page }) => {
  await blockStorage(page)
  await page.goto(story)
  const panel = await openSettings(page)
  await panel.getByRole('radio', { name: 'Dark' }).check({ force: true })
  await panel.getByRole('slider', { name: 'Text size' }).fill('5')
  expect(await page.evaluate(looks)).toMatchObject({ paper: 'rgb(20, 19, 15)', size: '33.3' })
  await panel.getByRole('button', { name: 'Close' }).click()
  const next = await openSettings(page)
  await expect(next.getByRole('radio', { name: 'Dark' })).toBeChecked()
})

for (const theme of ['light', 'dark', 'sepia'] as const) {
  // The last is 1280 px at 200 %.
  for (const [width, size] of [
    [1280, '100'],
    [320, '175'],
    [640, '175'],
  ] as const) {
    test(`the panel and the page are clear in a ${theme} theme, ${width} px wide, at ${size} %`, async ({ page }) => {
      await page.addInitScript(
        ({ theme, size }) => {
          for (const [name, value] of Object.entries({ theme, size, leading: 'loose', measure: 'wide' }))
            localStorage.setItem(name, value)
        },
        { theme, size },
      )
      await page.setViewportSize({ width, height: width === 1280 ? 900 : 512 })
      for (const address of ['/', story]) {
        await page.goto(address)
        const panel = await openSettings(page)
        expect(await findObjections(page, 'dialog')).toEqual([])
        expect(await panel.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0)
        await page.keyboard.press('Escape')
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      }
    })
  }
}
