import { join } from 'node:path'
import { chromium, type Browser } from '@playwright/test'
import { buildSite } from '../build-site.ts'
import { findChromium } from '../find-chromium.ts'
import { serveSite } from '../serve.ts'
import { newContent } from './bench-press.ts'
import { writeStories } from './make-stories.ts'
import { measurePress } from './measure-press.ts'
import { readWatch, watchPage } from './watch-page.ts'

/**
 * The first view of the front page with 40 stories and with `count`: its bytes must not grow; how long it keeps a processor
 * slowed four times from answering, what moves on it; and there a change of the filter, its data loaded ahead. Returns what
 * fell short.
 */
export async function benchPage(folder: string, count: number): Promise<string[]> {
  const small = newContent(join(folder, 'small'))
  writeStories(join(folder, 'forty'), 1, 41)
  await measurePress(['import', join(folder, 'forty'), '--content', small])
  // So many that the head of all stories has 40 of them, too.
  const large = newContent(join(folder, 'large'))
  writeStories(join(folder, 'many'), 1, count - (count % 24) + 17)
  await measurePress(['import', join(folder, 'many'), '--content', large])

  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] })
  try {
    const [few, many] = [await viewSite(browser, folder, small), await viewSite(browser, folder, large)]
    const growth = many.bytes / few.bytes
    const row = (name: string, a: string, b: string, bar: string) =>
      process.stdout.write(`| ${name} | ${a} | ${b} | ${bar} |\n`)
    row('bytes of the first view', `${few.bytes}`, `${many.bytes}`, 'within 5 %')
    row('blocking time of the first view, 4x, ms', `${few.blocking}`, `${many.blocking}`, '50')
    row('layout shift of the first view', few.shift.toFixed(3), many.shift.toFixed(3), '0')
    row('layout shift of filter changes', few.filterShift.toFixed(3), many.filterShift.toFixed(3), '0')
    row('click on a filter to next paint, 4x, median ms', `${few.filter}`, `${many.filter}`, '50')
    return [
      ...(Math.abs(growth - 1) > 0.05 ? [`The first view grew by ${((growth - 1) * 100).toFixed(1)} %.`] : []),
      ...(many.blocking > 50 ? [`The first view kept the processor for ${many.blocking} ms.`] : []),
      ...(many.shift + many.filterShift > 0 ? ['Something moved on the page.'] : []),
      ...(many.filter > 50 ? [`A change of the filter took ${many.filter} ms.`] : []),
    ]
  } finally {
    await browser.close()
  }
}

async function viewSite(browser: Browser, folder: string, content: string) {
  const dist = join(folder, 'dist')
  await buildSite({ content, dist, base: '/' })
  const { server, url } = await serveSite(dist, 0)
  const page = await browser.newPage({ viewport: { width: 412, height: 823 } })
  try {
    let bytes = 0
    page.on('requestfinished', (request) => {
      void request.sizes().then(({ responseBodySize }) => {
        bytes += responseBodySize
      })
    })
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    await watchPage(page)
    await page.goto(url)
    await page.locator('main article').first().waitFor()
    const firstView = bytes
    await page.waitForTimeout(4000)
    const { blocking, shift } = await readWatch(page)
    const filter = await clickFilters(page)
    return { bytes: firstView, blocking, shift, filter, filterShift: (await readWatch(page)).shift - shift }
  } finally {
    await page.close()
    server.close()
    server.closeAllConnections()
  }
}

/** Median milliseconds from a click on a filter to the next paint, as the browser's own event timing has it. */
async function clickFilters(page: Awaited<ReturnType<Browser['newPage']>>): Promise<number> {
  await page.evaluate(() => {
    Object.assign(window, { clicks: [] })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (entry.name === 'click') window.clicks.push(entry.duration)
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
  })
  for (const slug of [
    'kazakhstan',
    'uzbekistan',
    'tajikistan',
    'kyrgyzstan',
    'kazakhstan',
    'uzbekistan',
    'tajikistan',
  ]) {
    await page.locator(`nav a[href$="/${slug}/"]`).first().click()
    await page.locator(`main[data-view="${slug}"] article`).first().waitFor()
    await page.waitForTimeout(500)
  }
  const clicks = await page.evaluate(() => window.clicks)
  return clicks.sort((a, b) => a - b)[Math.floor(clicks.length / 2)] ?? 0
}

declare global {
  interface Window {
    clicks: number[]
  }
}
