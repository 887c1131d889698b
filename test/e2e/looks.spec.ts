import type { Page } from '@playwright/test'
import { blockStorage } from './block-storage.ts'
import { findObjections } from './find-objections.ts'
import { openSettings } from './open-settings.ts'
import { expect, notFoundComplaint, test } from './quiet-page.ts'

const story = '/2025/12/apple-forests-above-almaty/'

/** Each kind of page and what opens over it, by the address it begins at. */
const kinds: Record<string, { address: string; open?: (page: Page) => Promise<unknown> }> = {
  'the front page': { address: '/' },
  'two countries': { address: '/kazakhstan,uzbekistan/' },
  'a page of older stories': { address: '/page/0/' },
  'a story': { address: story },
  'a story by two authors': { address: '/2025/12/ak-kalpak-white-felt-hat/' },
  'a story with two pieces of code': { address: '/2025/12/five-currencies-and-their-banks/' },
  'a topic': { address: '/topic/rivers/' },
  'a topic of one story': { address: '/topic/crafts-makers/' },
  'an author': { address: '/author/daniyar-ospanov/' },
  'all rates': { address: '/rates/' },
  'one currency': { address: '/rates/kgs/' },
  about: { address: '/about/' },
  'where nothing is': { address: '/nothing-here/' },
  'a search': { address: '/search/' },
  'what a search found': { address: '/search/?q=the', open: (page) => seen(page, 'main article') },
  'a search that found nothing': { address: '/search/?q=zyzzyva', open: (page) => seen(page, 'main .notice') },
  'no saved stories': { address: '/saved/' },
  'saved stories': { address: '/', open: saveTwo },
  'the settings': { address: '/', open: openSettings },
  'the list of keys': {
    address: '/',
    open: async (page) => {
      await page.keyboard.press('?')
      await seen(page, 'dialog[open]')
    },
  },
}

/** So that light, dark, a narrow window and large text are each met, and both themes in the narrow one. */
const looks = [
  { colorScheme: 'light', width: 1280, text: '100%' },
  { colorScheme: 'dark', width: 1280, text: '200%' },
  { colorScheme: 'dark', width: 320, text: '100%' },
  { colorScheme: 'light', width: 320, text: '100%' },
] as const

test.use({ allowed: [notFoundComplaint] })

async function seen(page: Page, selector: string): Promise<void> {
  await expect(page.locator(selector).first()).toBeVisible()
}

/** Of two saved stories one is removed, and can be had back; a word is muted. */
async function saveTwo(page: Page): Promise<void> {
  for (let times = 0; times < 2; times++) {
    await page.keyboard.press('j')
    await expect(page.locator('main article :focus')).toBeVisible()
    await page.keyboard.press('s')
    await page.waitForFunction((count) => localStorage.getItem('saved')?.split('"path"').length === count, times + 2)
  }
  await page.goto('/saved/')
  await page.getByRole('textbox', { name: /A word/ }).fill('apple')
  await page.keyboard.press('Enter')
  await page
    .getByRole('button', { name: /^Remove/ })
    .first()
    .click()
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible()
}

for (const [kind, { address, open }] of Object.entries(kinds)) {
  test(`${kind}: nothing that axe objects to, and no sideways scrolling, in any look`, async ({ page }) => {
    test.setTimeout(120_000)
    await page.goto(address)
    await open?.(page)
    await expect(page.locator('main h1')).toBeVisible()
    await expect(page.locator('[aria-busy]')).toHaveCount(0)
    for (const { colorScheme, width, text } of looks) {
      const look = `${colorScheme}, ${width} px wide, text of ${text}`
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 800 })
      await page.evaluate((size) => {
        document.documentElement.style.fontSize = size
      }, text)
      expect(await findObjections(page), look).toEqual([])
      const wide = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(wide, look).toBeLessThanOrEqual(width)
    }
  })
}

test.describe('in sepia', () => {
  test.use({ colorScheme: 'dark' })

  // Other colours and nothing else: where all of them are is enough.
  for (const address of ['/', story, '/rates/kgs/']) {
    test(`${address} has nothing that axe objects to`, async ({ page }) => {
      await page.addInitScript(() => {
        localStorage.setItem('theme', 'sepia')
      })
      await page.goto(address)
      await expect(page.locator('main h1')).toBeVisible()
      await expect(page.locator('[aria-busy]')).toHaveCount(0)
      expect(await findObjections(page)).toEqual([])
    })
  }
})

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the colours of a system that has its own, ${colorScheme}`, () => {
    test.use({ colorScheme, contextOptions: { forcedColors: 'active' } })

    /** What is painted of an element, and of the page behind it. */
    const painted = (page: Page, selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => {
          const { color, backgroundColor, borderBottomColor, borderBottomWidth, outlineColor, outlineStyle, stroke } =
            getComputedStyle(element)
          const { backgroundColor: paper } = getComputedStyle(document.documentElement)
          return {
            ...{ color, ground: backgroundColor, border: borderBottomColor, edge: parseFloat(borderBottomWidth) },
            ...{ outline: outlineColor, outlineStyle, stroke, paper },
          }
        })

    test('it is seen which countries are chosen, and what has the focus', async ({ page }) => {
      await page.goto('/kazakhstan/')
      const chosen = await painted(page, '.chip[data-chosen]')
      const link = await painted(page, '.chip[data-chosen] a')
      const other = await painted(page, '.chip:not([data-chosen])')
      expect(chosen.ground).not.toBe(other.ground)
      expect(chosen.ground).not.toBe(chosen.paper)
      expect(link.color).not.toBe(chosen.ground)
      await page.locator('.chip[data-chosen] a').first().focus()
      await page.keyboard.press('Tab')
      const inside = await painted(page, '.chip[data-chosen] a:focus-visible')
      expect(inside.outlineStyle).toBe('solid')
      expect(inside.outline).not.toBe(chosen.ground)
      await page.keyboard.press('j')
      await expect(page.locator('main article :focus')).toBeVisible()
      for (const place of ['.card:has(:focus-visible)', '.card:has(:focus-visible) .meta a']) {
        if (place.endsWith('a')) await page.keyboard.press('Tab')
        const { outline, outlineStyle, paper } = await painted(page, place)
        expect(outlineStyle, place).toBe('solid')
        expect(outline, place).not.toBe(paper)
      }
    })

    test('it is seen what is set, and what is saved', async ({ page }) => {
      await page.goto(story)
      await page.getByRole('button', { name: 'Save', exact: true }).click()
      await seen(page, '.tool[aria-pressed=true]')
      const fill = await page
        .locator('.tool[aria-pressed=true] svg')
        .evaluate((drawing) => getComputedStyle(drawing).fill)
      expect(fill).not.toBe((await painted(page, 'html')).ground)
      expect(fill).not.toBe('none')
      await openSettings(page)
      const [set, unset] = [
        await painted(page, 'dialog .choice label:has(:checked)'),
        await painted(page, 'dialog .choice label:not(:has(:checked))'),
      ]
      expect(set.edge).toBeGreaterThan(0)
      expect(unset.edge).toBe(0)
      expect(set.border).not.toBe(set.paper)
      await expect(page.getByRole('dialog').getByRole('checkbox').first()).toHaveCSS('appearance', 'auto')
    })

    test('the lines of rates are seen', async ({ page }) => {
      await page.goto('/rates/kgs/')
      await seen(page, '.chart-line')
      for (const line of ['.sparkline', '.chart-line', '.chart-rule']) {
        const { stroke, paper } = await painted(page, line)
        expect(stroke, line).not.toBe(paper)
        expect(stroke, line).not.toBe('none')
      }
    })
  })
}

test('works where storage is blocked', async ({ page }) => {
  await blockStorage(page)
  await page.goto('/')
  await page.getByRole('button', { name: 'Pause the moving rates' }).click()
  await expect(page.getByRole('button', { name: 'Play the moving rates' })).toBeVisible()
  await page.locator('main article a').first().click()
  await expect(page.locator('main[data-view="article"] h1')).toBeFocused()
})
