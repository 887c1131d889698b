import { expect, test } from './quiet-page.ts'

/** The connection goes before the worker has anything to answer with. */
test.use({ allowed: [/ERR_INTERNET_DISCONNECTED|dynamically imported module/], serviceWorkers: 'block' })

test('a page that cannot be loaded says so in its place, and comes when it is asked for again', async ({
  page,
  context,
}) => {
  await page.goto('/')
  await context.setOffline(true)
  await page.locator('footer').getByRole('link', { name: 'Rates' }).press('Enter')
  await expect(page.getByRole('alert')).toContainText('did not load')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(page).toHaveTitle(/did not load/)
  await expect(page.getByRole('link', { name: 'Steppe Wire', exact: true }).first()).toBeVisible()
  await context.setOffline(false)
  await page.getByRole('button', { name: 'Try again' }).press('Enter')
  await expect(page.locator('main[data-view=rates]')).toBeVisible()
})

test('a story that cannot be loaded says so, and has the focus when it comes', async ({ page, context }) => {
  await page.goto('/')
  await context.setOffline(true)
  const card = page.locator('main article h3 a').nth(20)
  const title = (await card.textContent()) ?? ''
  await card.press('Enter')
  await expect(page.getByRole('alert')).toContainText('The story did not load')
  await expect(page.getByRole('heading', { level: 1, name: 'The story did not load' })).toBeFocused()
  await expect(page).toHaveTitle(/^The story did not load/)
  // Now that there is a connection it comes by itself.
  await context.setOffline(false)
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused()
  await expect(page).toHaveTitle(`${title} · Steppe Wire`)
})
