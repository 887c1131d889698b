import type { Page } from '@playwright/test'
import { findObjections } from './find-objections.ts'
import { expect, test } from './quiet-page.ts'

const story = '/2025/12/apple-forests-above-almaty/'

const focused = (page: Page) => page.locator('main :focus')
const cards = (page: Page) => page.locator('main article h3 a')

test.describe('a reader at the keyboard', () => {
  test('steps along the headlines, opens one, goes on to the next story and comes back', async ({ page }) => {
    await page.goto('/')
    const titles = await cards(page).allInnerTexts()
    await page.keyboard.press('j')
    await expect(focused(page)).toHaveText(titles[0] ?? '')
    for (let times = 0; times < 4; times++) await page.keyboard.press('j')
    await expect(focused(page)).toHaveText(titles[4] ?? '')
    await expect(focused(page)).toBeInViewport()
    await page.keyboard.press('k')
    await expect(focused(page)).toHaveText(titles[3] ?? '')
    await page.keyboard.press('o')
    await expect(page.getByRole('heading', { level: 1, name: titles[3] ?? '' })).toBeFocused()
    await page.keyboard.press('j')
    await expect(page.getByRole('heading', { level: 1, name: titles[4] ?? '' })).toBeFocused()
    await page.keyboard.press('k')
    await expect(page.getByRole('heading', { level: 1, name: titles[3] ?? '' })).toBeFocused()
    await page.keyboard.press('g')
    await page.keyboard.press('h')
    await expect(page.locator('main[data-view=all]')).toBeVisible()
  })

  test('sees which headline is chosen, whole and clear of the window’s edges', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 700 })
    await page.goto('/')
    for (let times = 0; times < 9; times++) {
      await page.keyboard.press('j')
      await expect(focused(page)).toBeInViewport({ ratio: 1 })
      const card = page.locator('main article:has(:focus)')
      expect(await card.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid')
    }
  })

  test('goes beyond the end of the list', async ({ page }) => {
    await page.goto('/')
    const shown = await cards(page).count()
    await cards(page).last().focus()
    await page.keyboard.press('j')
    await expect(cards(page).nth(shown)).toBeFocused()
  })

  test('goes to countries and other pages by g and a letter, on a Cyrillic layout too', async ({ page }) => {
    await page.goto(story)
    await page.keyboard.press('g')
    await page.keyboard.press('y')
    await expect(page).toHaveURL(/\/kyrgyzstan\/$/)
    await page.keyboard.press('g')
    await page.keyboard.press('r')
    await expect(page).toHaveURL(/\/rates\/$/)
    await page.evaluate(() => {
      const pressed = [
        { key: 'п', code: 'KeyG' },
        { key: 'г', code: 'KeyU' },
      ]
      for (const place of pressed) {
        document.body.dispatchEvent(new KeyboardEvent('keydown', { ...place, bubbles: true }))
      }
    })
    await expect(page).toHaveURL(/\/uzbekistan\/$/)
  })

  test('has all keys listed by ?, and the focus back after Escape', async ({ page }) => {
    await page.goto('/')
    await page.keyboard.press('j')
    await expect(focused(page)).toBeVisible()
    const chosen = await focused(page).innerText()
    await page.keyboard.press('?')
    const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
    await expect(sheet).toBeVisible()
    await expect(sheet.getByRole('definition')).toContainText(['Next story', 'Previous story', 'Open the story'])
    // They rest while the list is open.
    await page.keyboard.press('j')
    await page.keyboard.press('g')
    await page.keyboard.press('a')
    for (let times = 0; times < 5; times++) {
      await page.keyboard.press('Tab')
      await expect(page.locator(':is(main, header, footer > nav > a):focus, main :focus')).toHaveCount(0)
    }
    await page.keyboard.press('Escape')
    await expect(sheet).toHaveCount(0)
    await expect(focused(page)).toHaveText(chosen)
    await expect(page).toHaveURL(/:\d+\/$/)
  })

  test('saves the story that is read, and lets go of it', async ({ page }) => {
    await page.goto(story)
    const save = page.getByRole('button', { name: 'Save', exact: true })
    await expect(save).toHaveAttribute('aria-keyshortcuts', 's')
    await page.keyboard.press('s')
    await expect(save).toHaveAttribute('aria-pressed', 'true')
    await page.keyboard.press('s')
    await expect(save).toHaveAttribute('aria-pressed', 'false')
  })

  test('saves a story of a list, is told so, and lets go of it', async ({ page }) => {
    await page.goto('/')
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    const title = await focused(page).innerText()
    await page.keyboard.press('s')
    const told = page.getByRole('contentinfo').getByRole('status')
    await expect(told).toContainText('Saved.')
    await expect(focused(page)).toHaveText(title)
    expect(await findObjections(page, '.float')).toEqual([])
    await page.keyboard.press('s')
    await expect(told).toHaveText(`Removed: ${title}`)
    await page.keyboard.press('s')
    await expect(told).toContainText('Saved.')
    await expect(told).toHaveText('', { timeout: 10_000 })

    await page.getByRole('link', { name: 'Saved stories' }).click()
    const story = page.locator('main article')
    await expect(story.getByRole('heading')).toHaveText(title)
    await page.keyboard.press('j')
    await page.keyboard.press('s')
    await expect(story).toContainText(`Removed: ${title}`)
    await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused()
    await page.keyboard.press('s')
    await expect(story.getByRole('heading')).toHaveText(title)
  })

  test('saves a story that was found, and one beside that which is read', async ({ page }) => {
    await page.goto('/search/?q=Tashkent')
    await expect(page.locator('main article').first()).toBeVisible()
    await page.keyboard.press('j')
    await page.keyboard.press('s')
    const told = page.getByRole('contentinfo').getByRole('status')
    await expect(told).toContainText('Saved.')
    await page.goto(story)
    const related = page.getByRole('region', { name: 'Related stories' }).locator('article').first()
    await related.getByRole('link').last().focus()
    await page.keyboard.press('s')
    await expect(told).toContainText('Saved.')
    await expect(page.getByRole('button', { name: 'Save', exact: true })).toHaveAttribute('aria-pressed', 'false')
    await page.goto('/saved/')
    await expect(page.locator('main article')).toHaveCount(2)
  })

  test.describe('without a line', () => {
    test.use({ allowed: [/ERR_FAILED/] })

    test('is told that a story of a list could not be saved', async ({ page }) => {
      await page.goto('/')
      await page.route('**/data/articles/**', (route) => route.abort())
      await page.locator('main article h3 a').nth(20).focus()
      await page.keyboard.press('s')
      await expect(page.getByText('The story did not load.')).toBeVisible()
      await page.goto('/saved/')
      await expect(page.locator('main article')).toHaveCount(0)
    })
  })

  test('is left alone while writing, and with Ctrl, Alt or Meta', async ({ page }) => {
    await page.goto('/search/')
    await page.getByRole('searchbox').fill('')
    await page.getByRole('searchbox').pressSequentially('jogs/?gh')
    await expect(page.getByRole('searchbox')).toHaveValue('jogs/?gh')
    await expect(page).toHaveURL(/\/search\/$/)
    await page.goto('/')
    for (const key of ['Control+j', 'Alt+j', 'Meta+j', 'Shift+J']) await page.keyboard.press(key)
    await page.keyboard.press('g')
    await page.keyboard.press('x')
    await page.keyboard.press('h')
    await expect(focused(page)).toHaveCount(0)
  })

  test('may switch them off for good, and on again', async ({ page }) => {
    await page.goto('/')
    await page.keyboard.press('?')
    await page.getByRole('checkbox', { name: /^Use these keys/ }).uncheck()
    await page.keyboard.press('Escape')
    await page.reload()
    for (const key of ['j', '/', '?']) await page.keyboard.press(key)
    await page.waitForTimeout(500)
    await expect(focused(page)).toHaveCount(0)
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(page).toHaveURL(/:\d+\/$/)
    await expect(page.getByRole('link', { name: 'Search' })).not.toHaveAttribute('aria-keyshortcuts')
    await page.getByRole('button', { name: 'Keyboard shortcuts' }).click()
    await page.getByRole('checkbox', { name: /^Use these keys/ }).check()
    await page.getByRole('button', { name: 'Close' }).click()
    await expect(page.getByRole('button', { name: 'Keyboard shortcuts' })).toBeFocused()
    await page.keyboard.press('/')
    await expect(page.getByRole('searchbox')).toBeFocused()
  })

  test('loads nothing of it before a key is pressed', async ({ page }) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.goto('/')
    await page.keyboard.press('Tab')
    await page.keyboard.press('x')
    await page.waitForTimeout(500)
    expect(asked.filter((url) => /press-key|keys-dialog/.test(url))).toEqual([])
    await page.keyboard.press('k')
    await expect.poll(() => asked.filter((url) => url.includes('press-key')).length).toBe(1)
  })
})
