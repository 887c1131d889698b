import { expect, type Locator, type Page } from '@playwright/test'

/** Opens the panel of the reader's settings. */
export async function openSettings(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Reading settings' }).click()
  const panel = page.getByRole('dialog', { name: 'Reading settings' })
  await expect(panel).toBeVisible()
  return panel
}
