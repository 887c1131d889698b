import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { buildSite } from '../../tools/build-site.ts'
import { serveSite } from '../../tools/serve.ts'
import { blockStorage } from './block-storage.ts'
import { expect, notFoundComplaint, test } from './quiet-page.ts'

declare global {
  interface Window {
    moved: string[]
  }
}

const hour = 3_600_000

/** Notes from now on, on each page, what moved without a hand on it: https://wicg.github.io/layout-instability/ */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.moved = []
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput, sources } = entry as PerformanceEntry & {
          value: number
          hadRecentInput: boolean
          sources: { node: Node | null }[]
        }
        const what = sources.map(({ node }) =>
          node instanceof Element ? node.outerHTML.slice(0, 90) : node?.textContent,
        )
        if (!hadRecentInput) window.moved.push(`${value} of ${what.join(', ')}`)
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

/** But for the word that this is a sample, which stands after the date, where that comes later. */
const moved = async (page: Page) =>
  (await page.evaluate(() => window.moved)).filter((what) => !what.endsWith(' sample'))

/** Changes what is kept, before the next page sees it. */
async function changeKept(page: Page, key: string, change: (text: string) => string): Promise<void> {
  const text = await page.evaluate((name) => localStorage.getItem(name) ?? '', key)
  await page.goto('/about/', { waitUntil: 'commit' })
  await page.goto('about:blank', { waitUntil: 'commit' })
  await page.addInitScript(
    ([name, value]) => {
      if (location.protocol !== 'http:' || sessionStorage.getItem(`changed ${name}`)) return
      sessionStorage.setItem(`changed ${name}`, '1')
      localStorage.setItem(name, value)
    },
    [key, change(text)] as const,
  )
}

const visitNoted = (page: Page) => page.waitForFunction(() => localStorage.getItem('visit')?.includes('"seen"'))

test.describe('a reader who comes back', () => {
  for (const width of [360, 1280]) {
    test(`sees what is new since the last visit, and nothing moves, ${width} px wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 })
      await watchShifts(page)
      await page.goto('/')
      await visitNoted(page)
      await expect(page.locator('.card-mark')).toHaveCount(0)
      await changeKept(page, 'visit', (text) => {
        const visit = JSON.parse(text) as { at: number; seen: { known: string[] } }
        visit.at -= 5 * hour
        visit.seen.known.splice(0, 5)
        return JSON.stringify(visit)
      })
      await page.goto('/')
      const isNew = page.locator('main article').filter({ hasText: /^New/ })
      await expect(isNew).toHaveCount(5)
      await expect(page.locator('main article').first()).toContainText('New')
      await expect(page.locator('main h2').first()).toContainText(width > 700 ? '5 new since your last visit' : '5 new')
      expect(await moved(page)).toEqual([])
      // Within the same visit they stay new, but for those that were read.
      await page.locator('main article h3 a').nth(1).click()
      await expect(page.locator('main[data-view="article"] h1')).toBeFocused()
      await page.goBack()
      await expect(page.locator('main article').nth(1)).toContainText('Read')
      await expect(isNew).toHaveCount(4)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    })
  }

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

  test('goes on in a long story where it was left, if she wants to', async ({ page, context, baseURL }) => {
    const story = `${baseURL ?? ''}2025/12/apple-forests-above-almaty/`
    const small = { width: 360, height: 300 }
    const before = await context.newPage()
    await before.setViewportSize(small)
    await before.goto(story)
    await before.waitForFunction(() => localStorage.getItem('read') !== null)
    await before
      .locator('.prose > *')
      .nth(2)
      .evaluate((part) => {
        window.scrollTo(0, part.getBoundingClientRect().top + window.scrollY + 2)
      })
    await before.waitForFunction(() => localStorage.getItem('left') !== null)
    await before.close()

    await page.setViewportSize(small)
    await watchShifts(page)
    await page.goto(story)
    const button = page.getByRole('button', { name: 'Continue where you left off' })
    await expect(button).toBeVisible()
    expect(await page.evaluate(() => window.scrollY)).toBe(0)
    expect(await moved(page)).toEqual([])
    await button.focus()
    await page.keyboard.press('Enter')
    await expect(page.locator('.prose > *').nth(2)).toBeFocused()
    await expect(button).toHaveCount(0)
    await page.evaluate(() => {
      window.scrollTo(0, document.body.scrollHeight)
    })
    await page.waitForFunction(() => localStorage.getItem('left')?.includes('"places":[]'))
  })
})

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

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`meets nothing that axe finds fault with, ${colorScheme}, 320 px wide`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width: 320, height: 640 })
      await page.goto('/2025/12/apple-forests-above-almaty/')
      await page.getByRole('button', { name: 'Save', exact: true }).click()
      await page.goto('/saved/')
      await page.getByRole('textbox', { name: /A word/ }).fill('apple')
      await page.keyboard.press('Enter')
      await expect(page.locator('main article')).toHaveCount(1)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    })
  }

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

const article = (number: number) => `---
title: A late story, number ${number}
date: 2025-12-09T0${number}:50:00Z
countries: [KZ]
language: en
---
Something happened after the paper had gone to print.
`

test('a newer edition is told by a button, and shown when it is pressed', async ({ page }) => {
  test.setTimeout(240_000)
  const work = mkdtempSync(join(tmpdir(), 'newer-'))
  const [content, dist] = [join(work, 'content'), join(work, 'dist')]
  cpSync('content', content, { recursive: true })
  await buildSite({ content, dist, base: '/' })
  const { server, url } = await serveSite(dist, 0)
  try {
    await watchShifts(page)
    await page.clock.install()
    await page.goto(url)
    await visitNoted(page)
    const shown = () =>
      page.locator('main article h3 a').evaluateAll((all) => all.map((link) => link.getAttribute('href')))
    const before = await shown()
    for (const number of [7, 8, 9]) writeFileSync(join(content, 'articles', `late-${number}.md`), article(number))
    await buildSite({ content, dist, base: '/' })
    const look = () => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
    await look()
    await page.evaluate(() => {
      window.scrollTo(0, 900)
    })
    await page.clock.fastForward('05:00')
    await look()
    const button = page.getByRole('status').getByRole('button', { name: '3 new stories' })
    await expect(button).toBeVisible()
    expect(await shown()).toEqual(before)
    expect(await page.evaluate(() => window.scrollY)).toBe(900)
    expect(await moved(page)).toEqual([])
    await button.focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('link', { name: 'A late story, number 9' })).toBeFocused()
    await expect(page.getByRole('link', { name: 'A late story, number 9' })).toBeInViewport()
    await expect(button).toHaveCount(0)
  } finally {
    await new Promise((resolve) => {
      server.close(resolve)
      server.closeAllConnections()
    })
    rmSync(work, { recursive: true, force: true })
  }
})
