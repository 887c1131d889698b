import type { Page } from '@playwright/test'

/** Has every page that is opened from here on note what it did. */
export async function watchPage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const watch = { blocking: 0, shift: 0 }
    Object.assign(window, { watch })
    const observe = (type: string, note: (entry: PerformanceEntry) => void) => {
      new PerformanceObserver((list) => {
        list.getEntries().forEach(note)
      }).observe({ type, buffered: true })
    }
    observe('longtask', ({ startTime, duration }) => {
      const [paint] = performance.getEntriesByName('first-contentful-paint')
      if (paint && startTime > paint.startTime) watch.blocking += Math.max(0, duration - 50)
    })
    observe('layout-shift', (entry) => {
      const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean }
      if (!hadRecentInput) watch.shift += value
    })
  })
}

/**
 * Milliseconds that tasks took beyond 50 each, since the first paint (https://web.dev/articles/tbt); and how much of what was in
 * view moved by itself (https://wicg.github.io/layout-instability/).
 */
export function readWatch(page: Page): Promise<{ blocking: number; shift: number }> {
  return page.evaluate(() => window.watch)
}

declare global {
  interface Window {
    watch: { blocking: number; shift: number }
  }
}
