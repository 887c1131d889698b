import { expect, type Locator, type Page } from '@playwright/test'

/** What opens the panel of settings, whatever the language it is named in. It is there once scripts have taken the page over. */
export function settingsButton(page: Page): Locator {
  return page.locator('header button[aria-haspopup="dialog"]')
}

/** Opens the panel of the reader's settings. */
export async function openSettings(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Reading settings' }).click()
  const panel = page.getByRole('dialog', { name: 'Reading settings' })
  await expect(panel).toBeVisible()
  return panel
}
