import type { Page } from '@playwright/test'
import { findObjections } from './find-objections.ts'
import { openSettings } from './open-settings.ts'
import { expect, test } from './quiet-page.ts'

const story = '/2025/12/apple-forests-above-almaty/'

/** The pictures that are asked for, by their paths. */
function listenForPictures(page: Page): string[] {
  const asked: string[] = []
  page.on('request', (request) => {
    const { pathname, protocol } = new URL(request.url())
    if (request.resourceType() === 'image' && protocol !== 'data:' && !/favicon|icons/.test(pathname))
      asked.push(pathname)
  })
  return asked
}

const saveData = (page: Page, asker: 'the page' | 'the browser') =>
  page.addInitScript((asker) => {
    if (asker === 'the page') localStorage.setItem('datasaver', 'on')
    else Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
  }, asker)

for (const asker of ['the page', 'the browser'] as const) {
  test(`no picture is loaded where ${asker} was asked to save data, before it is asked for`, async ({ page }) => {
    await saveData(page, asker)
    const asked = listenForPictures(page)
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 900 })
      for (const address of ['/', story]) {
        await page.goto(address)
        const buttons = page.getByRole('button', { name: /^Show picture: ./ })
        await expect(buttons.first()).toBeVisible()
        await page.mouse.wheel(0, 3_000)
        await page.waitForTimeout(500)
        expect(asked).toEqual([])
      }
    }
    expect(await findObjections(page)).toEqual([])
    const button = page.getByRole('button', { name: /^Show picture: ./ }).first()
    const alt = (await button.getAttribute('aria-label'))?.replace('Show picture: ', '') ?? ''
    await button.focus()
    await page.keyboard.press('Enter')
    const picture = page.getByRole('img', { name: alt })
    await expect(picture).toBeFocused()
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
    expect(new Set(asked).size).toBe(1)
  })
}

test('a click on the button of a card shows its picture, and stays on the page', async ({ page }) => {
  await saveData(page, 'the page')
  await page.goto('/')
  const buttons = page.getByRole('button', { name: /^Show picture/ })
  const count = await buttons.count()
  await buttons.first().click()
  await expect(buttons).toHaveCount(count - 1)
  expect(new URL(page.url()).pathname).toBe('/')
})

test('the reader’s word on saving data counts more than the browser’s, and is kept', async ({ page }) => {
  await saveData(page, 'the browser')
  await page.goto(story)
  const panel = await openSettings(page)
  const saver = panel.getByRole('checkbox', { name: 'Save data' })
  await expect(saver).toBeChecked()
  await expect(panel.getByText('Your browser is set to save data.')).toBeVisible()
  await saver.uncheck()
  await page.keyboard.press('Escape')
  await expect(page.locator('.story-picture img')).toBeVisible()
  await page.reload()
  await expect(page.locator('.story-picture img')).toBeVisible()
})

test('where no data are to be saved, the head of the page has the picture loaded that is seen first, once', async ({
  page,
}) => {
  const asked = listenForPictures(page)
  await page.goto(story)
  await expect(page.locator('.story-picture img')).toBeVisible()
  const own = await page.locator('.story-picture img').evaluate((image: HTMLImageElement) => image.currentSrc)
  expect(asked.filter((path) => path === new URL(own).pathname)).toHaveLength(1)
  const initiator = await page.evaluate(
    (url) =>
      performance.getEntriesByName(url, 'resource').map((entry) => (entry as PerformanceResourceTiming).initiatorType),
    own,
  )
  expect(initiator).toEqual(['link'])
})
