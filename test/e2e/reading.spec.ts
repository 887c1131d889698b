import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { buildSite } from '../../tools/build-site.ts'
import { serveSite } from '../../tools/serve.ts'
import { findObjections } from './find-objections.ts'
import { expect, test } from './quiet-page.ts'
import { moved, watchShifts } from './watch-shifts.ts'

const hour = 3_600_000

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
      expect(await findObjections(page)).toEqual([])
    })
  }

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
