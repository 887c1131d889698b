import { expect, notFoundComplaint, test } from './quiet-page.ts'
import { moved, watchShifts } from './watch-shifts.ts'

test.describe('a reader', () => {
  test('may leave out what she has read, and what has words that she muted', async ({ page }) => {
    await page.goto('/')
    const cards = page.locator('main article')
    const all = await cards.count()
    await cards.nth(2).getByRole('link').first().click()
    await expect(page.locator('main[data-view="article"] h1')).toBeFocused()
    await page.waitForFunction(() => localStorage.getItem('read') !== null)
    await page.goto('/saved/')
    await page.getByRole('checkbox', { name: /Leave stories that I have read/ }).check()
    await page.getByRole('textbox', { name: /A word/ }).fill('ЯБЛОКО')
    await page.keyboard.press('Enter')
    await page.getByRole('textbox', { name: /A word/ }).fill('apple')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: 'No longer mute: apple' })).toBeVisible()
    await watchShifts(page)
    await page.goto('/')
    await expect(page.getByText('1 story that you have read is not shown.')).toBeVisible()
    const muted = page.getByText(/hidden by your muted words/)
    await expect(muted).toBeVisible()
    const hidden = Number.parseInt(await muted.innerText())
    await expect(cards).toHaveCount(all - 1 - hidden)
    await expect(page.getByRole('link', { name: /apple/i })).toHaveCount(0)
    expect(await moved(page)).toEqual([])
    await muted.getByRole('button', { name: 'Show' }).press('Enter')
    await expect(cards).toHaveCount(all - 1)
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  })

  test('is not shown them under a story either', async ({ page }) => {
    const story = '/2025/12/ak-kalpak-white-felt-hat/'
    await page.goto(story)
    const related = page.getByRole('region', { name: 'Related stories' })
    const titles = await related.locator('article h3').allInnerTexts()
    const [first = '', second = ''] = titles
    // A first visit is noted once she has stayed for a while.
    await page.waitForFunction(() => localStorage.getItem('read') !== null)
    await related.getByRole('link', { name: second }).click()
    await expect(page.getByRole('heading', { level: 1, name: second })).toBeFocused()
    await page.waitForFunction(() => localStorage.getItem('read')?.split(' ').length === 3)
    await page.evaluate((word) => {
      localStorage.setItem('hideread', 'on')
      localStorage.setItem('muted', JSON.stringify({ version: 1, words: [word] }))
    }, first)
    await watchShifts(page)
    await page.goto(story)
    await expect(related.getByText('1 story is hidden by your muted words.')).toBeVisible()
    await expect(related.getByText('1 story that you have read is not shown.')).toBeVisible()
    expect(await related.locator('article h3').allInnerTexts()).toEqual(titles.slice(2))
    expect(await moved(page)).toEqual([])
    await related.getByRole('button', { name: 'Show' }).first().press('Enter')
    await expect(related.getByRole('link', { name: first })).toBeVisible()
    await expect(related.getByRole('heading', { level: 2 })).toBeFocused()
  })

  test.describe('and goes astray', () => {
    test.use({ allowed: [notFoundComplaint] })

    test('is not shown muted words by topics, authors and wrong addresses', async ({ page }) => {
      await page.addInitScript(() => {
        localStorage.setItem('muted', '{"version":1,"words":["apple"]}')
      })
      for (const address of ['/topic/nature/', '/author/daniyar-ospanov/', '/nothing-here/']) {
        await page.goto(address)
        const note = page.getByText('1 story is hidden by your muted words.')
        await expect(note, address).toBeVisible()
        const count = await page.locator('main article').count()
        await expect(page.getByRole('link', { name: /apple/i })).toHaveCount(0)
        await note.getByRole('button', { name: 'Show' }).click()
        await expect(page.locator('main article')).toHaveCount(count + 1)
        await expect(page.getByRole('link', { name: /apple/i })).toHaveCount(1)
      }
    })
  })

  test('is not shown muted words by a search, unless she searches for them; what she has read she finds', async ({
    page,
  }) => {
    await page.goto('/2025/12/apple-forests-above-almaty/')
    await page.waitForFunction(() => localStorage.getItem('read') !== null)
    await page.evaluate(() => {
      localStorage.setItem('hideread', 'on')
    })
    const apples = page.locator('main article').getByRole('link', { name: /apple/i })
    await page.goto('/search/?q=Almaty')
    await expect(apples).toHaveCount(1)
    await page.evaluate(() => {
      localStorage.setItem('muted', '{"version":1,"words":["apple"]}')
    })
    await page.goto('/search/?q=Almaty')
    const note = page.getByText('1 story is hidden by your muted words.')
    await expect(note).toBeVisible()
    await expect(apples).toHaveCount(0)
    await page.goto('/search/?q=apple')
    await expect(apples).toHaveCount(1)
    await expect(note).toHaveCount(0)
    await page.goto('/search/?q=Almaty')
    await note.getByRole('button', { name: 'Show' }).press('Enter')
    await expect(apples).toHaveCount(1)
  })
})
