import type { Page } from '@playwright/test'
import { languages, type Language } from '#reader/words/languages.ts'
import { expect, test } from './quiet-page.ts'
import { moved, watchShifts } from './watch-shifts.ts'

const story = '/2025/12/apple-forests-above-almaty/'
const all = Object.keys(languages) as Language[]

/** Opens a page for a reader who has chosen a language, and waits until it is drawn in it. */
async function read(page: Page, address: string, language: Language): Promise<void> {
  await page.addInitScript((chosen) => {
    localStorage.setItem('language', chosen)
  }, language)
  await page.goto(address)
  await expect(page.locator('html')).toHaveAttribute('lang', language)
}

/** Has a look at the page on phones from small to large, with text from its own size to the largest. */
async function lookAtEach(page: Page, look: (at: string) => Promise<void>): Promise<void> {
  for (const width of [320, 360, 412]) {
    await page.setViewportSize({ width, height: 800 })
    for (const size of ['100', '130', '175']) {
      await page.evaluate((chosen) => {
        document.documentElement.dataset.size = chosen
      }, size)
      await look(`${width} px wide, text of ${size} %`)
    }
  }
}

/** Those whose text goes further than they do. */
const cut = (page: Page, selector: string) =>
  page
    .locator(selector)
    .evaluateAll((found) =>
      found.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth).map(({ textContent }) => textContent),
    )

for (const language of all) {
  test.describe(`on a phone, in ${languages[language]}`, () => {
    test('the words of a story’s tools are whole, in the room that was kept for them', async ({ page }) => {
      await read(page, story, language)
      await expect(page.locator('.tool')).toHaveCount(3)
      await lookAtEach(page, async (at) => {
        expect(await cut(page, '.tool span'), at).toEqual([])
        const grown = await page.locator('.tools').evaluate((row) => {
          return row.getBoundingClientRect().height - parseFloat(getComputedStyle(row).minHeight)
        })
        expect(grown, at).toBeLessThan(0.5)
      })
    })

    test('the names of the countries and their counts are whole, whatever is chosen', async ({ page }) => {
      await read(page, '/kazakhstan,kyrgyzstan,tajikistan,turkmenistan/', language)
      await expect(page.locator('.chip-side')).toHaveCount(5)
      await lookAtEach(page, async (at) => {
        expect(await cut(page, '.chip a'), at).toEqual([])
      })
    })

    test('the date is whole, and moves nothing when it comes', async ({ page }) => {
      await read(page, story, language)
      const date = page.locator('.masthead time')
      await expect(date).toBeVisible()
      const height = () => page.locator('.masthead').evaluate((masthead) => masthead.clientHeight)
      await lookAtEach(page, async (at) => {
        expect(await cut(page, '.masthead-line p'), at).toEqual([])
        const whole = await height()
        await date.evaluate((time) => (time.style.display = 'none'))
        expect(await height(), at).toBe(whole)
        await date.evaluate((time) => (time.style.display = ''))
      })
    })

    test('the page of saved stories does not scroll sideways', async ({ page }) => {
      await read(page, '/saved/', language)
      const word = page.locator('form input')
      await word.fill('x'.repeat(60))
      await word.press('Enter')
      await expect(page.locator('.muted-word')).toBeVisible()
      await lookAtEach(page, async (at) => {
        const beyond = () => document.documentElement.scrollWidth - document.documentElement.clientWidth
        expect(await page.evaluate(beyond), at).toBe(0)
      })
    })
  })
}

test('a story’s tools move nothing when they come', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  await watchShifts(page)
  await page.goto(story)
  await expect(page.locator('.tool')).toHaveCount(3)
  await page.waitForTimeout(300)
  expect(await moved(page)).toEqual([])
})
