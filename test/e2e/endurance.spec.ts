import type { CDPSession } from '@playwright/test'
import { expect, test } from './quiet-page.ts'

test.describe.configure({ timeout: 240_000 })

/** Bytes of what is still in use. */
async function heapOf(session: CDPSession): Promise<number> {
  // What one collection sets free may hold more.
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage')
  return (await session.send('Runtime.getHeapUsage')).usedSize
}

test('two hundred changes of the page leave the heap as it was', async ({ page }) => {
  await page.goto('/')
  const stories = await page
    .locator('main article h3 a')
    .evaluateAll((links) => links.slice(0, 3).map((link) => (link as HTMLAnchorElement).pathname))
  const places = ['/kazakhstan/', '/uzbekistan/', '/kyrgyzstan,tajikistan/', '/rates/', '/rates/kgs/', '/about/', '/']
  const turn = [...stories, ...places]
  const session = await page.context().newCDPSession(page)
  const go = async () => {
    for (const address of turn) {
      await page.evaluate((href) => {
        const link = Object.assign(document.createElement('a'), { href })
        document.body.append(link)
        link.click()
        link.remove()
      }, address)
      await page.waitForFunction(
        (pathname) => location.pathname === pathname && !document.querySelector('main [aria-busy=true]'),
        address,
      )
    }
  }
  // What is loaded once, late too, and what the engine makes of code that runs often.
  for (let round = 0; round < 6; round += 1) await go()
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.waitForTimeout(3000)
  for (let round = 0; round < 6; round += 1) await go()
  const before = await heapOf(session)
  for (let round = 0; round < 20; round += 1) await go()
  const after = await heapOf(session)
  console.log(`heap: ${(before / 1e6).toFixed(2)} MB, after 200 changes ${(after / 1e6).toFixed(2)} MB`)
  expect(after / before).toBeLessThan(1.1)
})
