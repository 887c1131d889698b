import { blockStorage } from './block-storage.ts'
import { expect, test } from './quiet-page.ts'

test.describe('a reader who saves a story', () => {
  test('finds it by the keyboard alone, removes it and has it back', async ({ page }) => {
    await page.goto('/2025/12/apple-forests-above-almaty/')
    const save = page.getByRole('button', { name: 'Save', exact: true })
    await save.focus()
    await page.keyboard.press('Enter')
    await expect(save).toHaveAttribute('aria-pressed', 'true')
    await page.getByRole('link', { name: 'Saved stories' }).focus()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/saved\/$/)
    await expect(page.locator('main')).toHaveAttribute('data-view', 'saved')
    const story = page.locator('main article')
    const title = await story.getByRole('link').innerText()
    await story.getByRole('button', { name: `Remove: ${title}` }).focus()
    await page.keyboard.press('Enter')
    await expect(story).toContainText(`Removed: ${title}`)
    await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused()
    await page.keyboard.press('Enter')
    await page.reload()
    await story.getByRole('link', { name: title }).click()
    await expect(save).toHaveAttribute('aria-pressed', 'true')
  })

  test('takes it along as a file', async ({ page, browser }) => {
    await page.goto('/2025/12/apple-forests-above-almaty/')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.waitForFunction(() => localStorage.getItem('read') !== null)
    await page.goto('/saved/')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as a file' }).click(),
    ])
    const other = await (await browser.newContext()).newPage()
    await other.goto(new URL('/saved/', page.url()).href)
    const field = other.getByLabel('Read from a file')
    await field.setInputFiles(await download.path())
    await expect(other.getByText('New here: 1 story saved, 1 story read, 0 muted words.')).toBeVisible()
    await expect(other.locator('main article')).toHaveCount(1)
    await field.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"saved": [{') })
    await expect(other.getByText(/This is not a file that this page has saved/)).toBeVisible()
    await expect(other.locator('main article')).toHaveCount(1)
    await other.context().close()
  })

  test('is told that it is not kept where storage is full, and it lasts as long as the page', async ({ page }) => {
    await page.goto('/2025/12/apple-forests-above-almaty/')
    await page.evaluate(() => {
      for (let size = 1_000_000; size > 0; size = Math.floor(size / 2)) {
        try {
          for (let number = 0; ; number++) localStorage.setItem(`fill ${size} ${number}`, 'x'.repeat(size))
        } catch {
          // As much as there is room for.
        }
      }
    })
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(page.getByText(/This browser does not keep it/)).toBeVisible()
    await page.getByRole('link', { name: 'Saved stories' }).click()
    await expect(page.locator('main article')).toHaveCount(1)
  })

  test('does so where storage is blocked, too', async ({ page }) => {
    await blockStorage(page)
    await page.goto('/')
    await page.locator('main article h3 a').nth(1).click()
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.goBack()
    await expect(page.locator('main article').nth(1)).toContainText('Read')
    await page.getByRole('link', { name: 'Saved stories' }).click()
    await expect(page.locator('main article')).toHaveCount(1)
  })

  test('finds nothing broken where somebody else’s hand was in what is kept', async ({ page }) => {
    await page.addInitScript(() => {
      const kept = { read: '1 <b> \u0000', visit: '{"version":1,"at":"x"}', saved: '{"version":1,"stories":[{}, 7]}' }
      for (const [key, value] of Object.entries({ ...kept, left: '[', muted: '{"version":1,"words":[7,"["]}' }))
        localStorage.setItem(key, value)
    })
    await page.goto('/')
    await expect(page.locator('main article').nth(20)).toBeAttached()
    await page.goto('/saved/')
    await expect(page.getByText(/Nothing is saved yet/)).toBeVisible()
  })
})

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false })

  test('the page of saved stories says that it needs them', async ({ page }) => {
    await page.goto('/saved/', { waitUntil: 'load' })
    await expect(page.getByText(/this page needs scripts/)).toBeVisible()
  })
})
