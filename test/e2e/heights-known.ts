import { expect, type Page } from '@playwright/test'

/** Waits until the blocks of cards below the window have their heights: what lies under them stays where it is from then on. */
export async function heightsKnown(page: Page): Promise<void> {
  await expect(page.locator('main .cards').last()).toHaveAttribute('data-known', '')
}
