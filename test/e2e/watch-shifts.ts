import type { Page } from '@playwright/test'

declare global {
  interface Window {
    moved: string[]
  }
}

/** Notes from now on, on each page, what moved without a hand on it: https://wicg.github.io/layout-instability/ */
export async function watchShifts(page: Page): Promise<void> {
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

/** What has moved so; but for the word that this is a sample, which stands after the date, where that comes later. */
export const moved = async (page: Page) =>
  (await page.evaluate(() => window.moved)).filter((what) => !what.endsWith(' sample'))
