import { expect, test as base } from '@playwright/test'
import { settingsButton } from './open-settings.ts'

/**
 * A page that must not complain: an error in its console fails the test, unless `allowed` says that it is expected. A visit
 * ends when the page's scripts have taken it over, unless the test says itself what it waits for.
 */
export const test = base.extend<{ allowed: RegExp[] }>({
  allowed: [[], { option: true }],
  page: async ({ page, allowed }, use) => {
    const complaints: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    const visit = page.goto.bind(page)
    page.goto = async (address, options) => {
      const answer = await visit(address, options)
      if (options?.waitUntil === undefined) await settingsButton(page).waitFor()
      return answer
    }
    const reload = page.reload.bind(page)
    page.reload = async (options) => {
      const answer = await reload(options)
      if (options?.waitUntil === undefined) await settingsButton(page).waitFor()
      return answer
    }
    await use(page)
    expect(complaints.filter((text) => !allowed.some((pattern) => pattern.test(text)))).toEqual([])
  },
})

export { expect }

/** A file that the browser was told is not there is an error of its own in the console. */
export const notFoundComplaint = /status of 404/
