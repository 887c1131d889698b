import type { Page } from '@playwright/test'
import { findObjections } from './find-objections.ts'
import { expect, test } from './quiet-page.ts'

const story = '/2025/12/apple-forests-above-almaty/'

declare global {
  interface Window {
    /** What was said, and how fast. */
    said: [string, number][]
    /** Lets the sentence that is being said come to its end. */
    finish: () => void
  }
}

/** A device that has voices, which come late; a headless browser has none. Nothing is said before the test lets it be. */
async function giveVoices(page: Page, languages: string[]): Promise<void> {
  await page.addInitScript((tags) => {
    const voices = tags.map((lang) => ({ lang, name: lang, localService: true, default: false, voiceURI: lang }))
    let known: typeof voices = []
    let current: SpeechSynthesisUtterance | undefined
    class Utterance {
      text: string
      constructor(text: string) {
        this.text = text
      }
    }
    const speech = {
      onvoiceschanged: () => undefined,
      getVoices: () => known,
      speak: (utterance: SpeechSynthesisUtterance) => {
        current = utterance
        window.said.push([utterance.text, utterance.rate])
        setTimeout(() => {
          utterance.onstart?.(new Event('start') as SpeechSynthesisEvent)
        })
      },
      cancel: () => {
        const cut = current
        current = undefined
        setTimeout(() => {
          cut?.onerror?.(new Event('error') as SpeechSynthesisErrorEvent)
        })
      },
    }
    Object.assign(window, {
      said: [],
      finish: () => {
        current?.onend?.(new Event('end') as SpeechSynthesisEvent)
      },
      SpeechSynthesisUtterance: Utterance,
    })
    Object.defineProperty(window, 'speechSynthesis', { value: speech })
    setTimeout(() => {
      known = voices
      speech.onvoiceschanged()
    }, 2_000)
  }, languages)
}

const said = (page: Page) => page.evaluate(() => window.said)
const finish = (page: Page) =>
  page.evaluate(() => {
    window.finish()
  })
/** What is marked on the page. */
const marked = (page: Page) =>
  page.evaluate(() => Array.from(CSS.highlights.get('spoken') ?? [], (range) => (range as Range).toString()).join())

const listen = (page: Page) => page.getByRole('button', { name: 'Listen' })
const player = (page: Page) => page.getByRole('group', { name: 'Read aloud' })

test.describe('a story is read aloud', () => {
  test('sentence by sentence, each marked, with pauses', async ({ page }) => {
    await giveVoices(page, ['ru-RU', 'en-GB'])
    await page.goto(story)
    await listen(page).press('Enter')
    await expect(page.getByRole('button', { name: 'Pause', exact: true })).toBeFocused()
    expect(await said(page)).toEqual([['The forest above Almaty where the apple began', 1]])
    expect(await marked(page)).toBe('The forest above Almaty where the apple began')
    await finish(page)
    const [, [second] = ['']] = await said(page)
    expect(second).toBe('Walk uphill from Almaty in September and you may find apples that nobody planted.')
    await expect.poll(() => marked(page)).toBe(second)
    await page.keyboard.press('Enter')
    await finish(page)
    expect(await said(page)).toHaveLength(2)
    await page.getByRole('button', { name: 'Go on' }).press('Enter')
    expect((await said(page)).at(-1)?.[0]).toBe(second)
  })

  test('at the speed that was chosen last', async ({ page }) => {
    await giveVoices(page, ['en-GB'])
    await page.goto(story)
    await listen(page).click()
    await page.getByLabel('Speed').selectOption('1.5')
    expect((await said(page)).at(-1)?.[1]).toBe(1.5)
    await page.reload()
    await listen(page).click()
    await expect(page.getByLabel('Speed')).toHaveValue('1.5')
    expect(await said(page)).toEqual([[expect.any(String), 1.5]])
  })

  test('to its end, kept in sight, and then the page is as before', async ({ page }) => {
    await giveVoices(page, ['en-GB'])
    await page.setViewportSize({ width: 360, height: 640 })
    await page.goto(story)
    await listen(page).click()
    await expect(player(page)).toBeVisible()
    const spoken = []
    while (await player(page).isVisible()) {
      spoken.push((await said(page)).at(-1)?.[0])
      await finish(page)
      await page.waitForTimeout(50)
    }
    expect(spoken.at(-1)).toMatch(/threatened species\.$/)
    expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(500)
    expect(await marked(page)).toBe('')
    await expect(listen(page)).toBeFocused()
  })

  test('until Escape, or until the reader leaves', async ({ page }) => {
    await giveVoices(page, ['en-GB'])
    await page.goto(story)
    await listen(page).click()
    await expect(player(page)).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(player(page)).toHaveCount(0)
    await expect(listen(page)).toBeFocused()
    await listen(page).click()
    await expect(player(page)).toBeVisible()
    const before = await said(page)
    await page.locator('.masthead-name a').click()
    await expect(page.locator('main[data-view=all]')).toBeVisible()
    await finish(page)
    expect(await said(page)).toEqual(before)
    expect(await marked(page)).toBe('')
  })

  test('with its sentence shown where the browser can mark none', async ({ page }) => {
    await giveVoices(page, ['en-GB'])
    await page.addInitScript(() => {
      Reflect.deleteProperty(CSS, 'highlights')
    })
    await page.goto(story)
    await listen(page).click()
    await expect(player(page).getByRole('paragraph')).toHaveText('The forest above Almaty where the apple began')
  })

  test('by no voice of another language', async ({ page }) => {
    await giveVoices(page, ['ru-RU', 'de-DE'])
    await page.goto(story)
    await expect(page.getByRole('button', { name: 'Print' })).toBeVisible()
    await page.waitForTimeout(2_500)
    await expect(listen(page)).toHaveCount(0)
  })

  for (const width of [360, 1280]) {
    test(`and its button moves nothing when it comes, ${width} px wide`, async ({ page }) => {
      await giveVoices(page, ['en-GB'])
      await page.setViewportSize({ width, height: 800 })
      await page.goto(story)
      const places = () =>
        page.evaluate(() =>
          Array.from(document.querySelectorAll('.tools button:not(:last-of-type), .story figure, .prose'), (element) =>
            JSON.stringify(element.getBoundingClientRect()),
          ).slice(0, 2),
        )
      await expect(page.getByRole('button', { name: 'Print' })).toBeVisible()
      const before = await places()
      await expect(listen(page)).toBeVisible()
      expect(await places()).toEqual(before)
    })
  }

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`with nothing that axe objects to, ${colorScheme}, 320 px wide`, async ({ page }) => {
      await giveVoices(page, ['en-GB'])
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width: 320, height: 640 })
      await page.goto(story)
      await listen(page).click()
      await expect(player(page)).toBeVisible()
      expect(await findObjections(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    })
  }
})
