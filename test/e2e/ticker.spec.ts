import type { Page } from '@playwright/test'
import { expect, test } from './quiet-page.ts'

/** How far the strip has moved, in pixels. */
const shift = (page: Page) =>
  page.locator('.ticker-track').evaluate((track) => -new DOMMatrix(getComputedStyle(track).transform).m41)

test.describe('the ticker', () => {
  test('reads as one list of five in the order of the house', async ({ page }) => {
    await page.goto('/')
    const rates = page.getByRole('region', { name: 'Exchange rates' })
    await expect(rates.getByRole('listitem')).toHaveCount(5)
    const texts = await rates.getByRole('link').allInnerTexts()
    expect(texts.map((text) => text.slice(0, 7))).toEqual(['KGS/USD', 'KZT/USD', 'TJS/USD', 'UZS/USD', 'TMT/USD'])
    expect(texts[0]).toBe('KGS/USD = 0.01144 0%')
    expect(texts.join(' ')).not.toContain('-0%')
  })

  for (const width of [320, 768, 1440, 2560]) {
    test(`has no gap at any moment at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 })
      await page.goto('/')
      await expect(page.locator('.ticker-track [inert]').first()).toBeAttached()
      const covered = await page.evaluate(() => {
        const window = document.querySelector('.ticker-window')
        const track = document.querySelector('.ticker-track')
        const list = document.querySelector('.ticker-track ul')
        if (!window || !track || !list) throw new Error('no ticker')
        const widths = [...track.children].map((child) => child.getBoundingClientRect().width)
        return {
          same: widths.every((one) => Math.abs(one - list.getBoundingClientRect().width) < 0.5),
          spare: track.getBoundingClientRect().width - list.getBoundingClientRect().width - window.clientWidth,
        }
      })
      expect(covered.same).toBe(true)
      expect(covered.spare).toBeGreaterThanOrEqual(-1)
    })
  }

  test('moves at one speed, by the compositor alone', async ({ page }) => {
    await page.goto('/')
    await expect(page.locator('.ticker-track [inert]').first()).toBeAttached()
    const motion = await page.locator('.ticker-track').evaluate((track) => {
      const [animation] = track.getAnimations()
      const effect = animation?.effect
      if (!(effect instanceof KeyframeEffect)) throw new Error('nothing moves')
      const duration = Number(effect.getTiming().duration)
      const width = track.firstElementChild?.getBoundingClientRect().width ?? 0
      return {
        speed: (width / duration) * 1000,
        properties: effect.getKeyframes().flatMap((frame) => Object.keys(frame)),
      }
    })
    expect(Math.round(motion.speed)).toBe(40)
    expect(motion.properties).not.toContain('left')
    expect(motion.properties).toContain('transform')
  })

  test('is paused by its button, and stays so', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('button', { name: 'Pause the moving rates' }).click()
    await expect(page.getByRole('button', { name: 'Play the moving rates' })).toBeVisible()
    expect(await page.locator('.ticker-track').evaluate((track) => track.getAnimations().length)).toBe(0)
    await page.reload()
    await expect(page.getByRole('button', { name: 'Play the moving rates' })).toBeVisible()
    await page.getByRole('button', { name: 'Play the moving rates' }).click()
    const before = await shift(page)
    await expect.poll(() => shift(page)).toBeGreaterThan(before)
  })

  test('rests while it is pointed at', async ({ page }) => {
    await page.goto('/')
    await page.locator('.ticker-window').hover()
    const before = await shift(page)
    await page.waitForTimeout(300)
    expect(await shift(page)).toBe(before)
    await page.mouse.move(400, 500)
    await expect.poll(() => shift(page)).toBeGreaterThan(before)
  })

  test('shows the quote that has the focus, and leads to its rates', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 700 })
    await page.goto('/')
    await expect(page.locator('.ticker-track [inert]').first()).toBeAttached()
    const manat = page.getByRole('link', { name: /^TMT/ })
    await manat.focus()
    const [box, window] = [await manat.boundingBox(), await page.locator('.ticker-window').boundingBox()]
    if (!box || !window) throw new Error('not on the page')
    expect(box.x).toBeGreaterThanOrEqual(window.x - 1)
    expect(box.x + Math.min(box.width, window.width)).toBeLessThanOrEqual(window.x + window.width + 1)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/rates\/tmt\/$/)
    await expect(page.getByRole('heading', { level: 1, name: 'Turkmen manat' })).toBeFocused()
  })
})

test.describe('with less motion asked for', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  test('the ticker stands still and every quote can be reached', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 })
    await page.goto('/')
    const links = page.getByRole('region', { name: 'Exchange rates' }).getByRole('link')
    await expect(links).toHaveCount(5)
    expect(await page.locator('.ticker-track').evaluate((track) => track.getAnimations().length)).toBe(0)
    for (const link of await links.all()) {
      await link.focus()
      await expect(link).toBeInViewport({ ratio: 0.9 })
    }
  })
})
