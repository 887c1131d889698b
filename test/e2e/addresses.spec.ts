import { expect, test } from '@playwright/test'

const slugs = ['kazakhstan', 'kyrgyzstan', 'tajikistan', 'turkmenistan', 'uzbekistan']
const filters = Array.from({ length: 31 }, (_, bits) =>
  slugs.filter((_slug, place) => ((bits + 1) >> place) & 1).join(','),
)
const story = '2025/12/apple-forests-above-almaty'

for (const [name, site] of [
  ['at the root', process.env.SITE_URL],
  ['in a folder of its host', process.env.NEWS_URL],
] as const) {
  test.describe(`a site ${name}`, () => {
    test('answers every address with a page, and what isn’t there with 404', async ({ request }) => {
      if (!site) throw new Error('no site')
      expect(new Set(filters).size).toBe(31)
      for (const path of [
        '',
        ...filters.map((filter) => `${filter}/`),
        `${story}/`,
        story,
        'page/0/',
        'rates/',
        'about/',
      ]) {
        const answer = await request.get(site + path)
        expect(answer.status(), path).toBe(200)
        expect(await answer.text(), path).toContain('<div id="root">')
      }
      for (const path of ['narnia/', '2025/12/no-such-story/', 'data/none.json', 'page/99/']) {
        expect((await request.get(site + path)).status(), path).toBe(404)
      }
    })

    test('gives each address a title and a description of its own before any script runs', async ({ request }) => {
      const html = await (await request.get(`${site}${story}/`)).text()
      expect(html).toMatch(/<title>.*apple.* · Steppe Wire<\/title>/i)
      expect(html).toMatch(/<meta name="description" content="[^"]{60,}"/)
      expect(html).toMatch(/<link rel="canonical" href="https:[^"]*\/2025\/12\/apple-forests-above-almaty\/"/)
    })

    test('can be read from end to end', async ({ page }) => {
      await page.goto(`${site}kazakhstan/`)
      await page.locator('main article a').first().click()
      await expect(page.locator('main[data-view="article"] h1')).toBeVisible()
      expect(page.url().startsWith(site ?? '')).toBe(true)
      await page.reload()
      await expect(page.locator('main[data-view="article"] h1')).toBeVisible()
      await expect(page.locator('.prose p').first()).toBeVisible()
    })
  })
}
