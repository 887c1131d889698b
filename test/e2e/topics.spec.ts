import { expect, test } from './quiet-page.ts'

const story = '/2025/12/ak-kalpak-white-felt-hat/'

test.describe('a reader who wants more of a story’s kind', () => {
  test('goes by the keyboard to its topic, to a story there, and back', async ({ page }) => {
    await page.goto(story)
    const topic = page.getByRole('navigation', { name: 'Topics' }).getByRole('link', { name: 'crafts' })
    await topic.focus()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/topic\/crafts\/$/)
    await expect(page.getByRole('heading', { level: 1, name: 'crafts' })).toBeFocused()
    await expect(page).toHaveTitle('crafts · Steppe Wire')
    const first = page.locator('main article a').first()
    await expect(first).toBeVisible()
    const title = await first.innerText()
    // The choice of languages comes before the stories.
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await expect(first).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused()
    await page.goBack()
    await expect(first).toBeFocused()
    await page.goBack()
    await expect(page).toHaveURL(new RegExp(`${story}$`))
    await expect(topic).toBeFocused()
  })

  test('goes there from the card, and comes back to that card', async ({ page }) => {
    await page.goto('/')
    // Of several cards that lead to one topic, the second.
    const card = page.locator('main article:has(a[href="/topic/history/"])').nth(1)
    const [headline, topic] = [card.getByRole('link').first(), card.getByRole('link').last()]
    await headline.focus()
    await page.keyboard.press('Tab')
    await expect(topic).toBeFocused()
    const outline = (element: Element) => getComputedStyle(element).outlineStyle
    expect([await card.evaluate(outline), await topic.evaluate(outline)]).toEqual(['none', 'solid'])
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'history' })).toBeFocused()
    await expect(page.locator('main article').first()).toBeVisible()
    await expect(page.locator('main article a[href="/topic/history/"]')).toHaveCount(0)
    await page.goBack()
    await expect(topic).toBeFocused()
    await expect(card).toBeInViewport()
  })

  for (const width of [360, 1280]) {
    test(`hits it with a thumb, and the story beside it, ${width} px wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 })
      await page.goto('/')
      const card = page.locator('main article').nth(3)
      const topic = card.getByRole('link').last()
      await topic.scrollIntoViewIfNeeded()
      const { x, y, width: wide, height } = (await topic.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
      expect(Math.min(wide, height)).toBeGreaterThanOrEqual(24)
      const linkAt = (at: { x: number; y: number }) =>
        page.evaluate(
          ({ x, y }) => document.elementFromPoint(x, y)?.closest('a')?.getAttribute('href')?.split('/')[1],
          at,
        )
      for (const place of [1, height / 2, height - 1])
        expect(await linkAt({ x: x + wide / 2, y: y + place })).toBe('topic')
      expect(await linkAt({ x: x + wide / 2, y: y - 6 })).toMatch(/^20/)
      await topic.hover()
      const underlined = (element: Element) => getComputedStyle(element).textDecorationLine
      expect(await card.getByRole('link').first().evaluate(underlined)).toBe('none')
      await card.getByRole('link').first().hover()
      expect(await card.getByRole('link').first().evaluate(underlined)).toBe('underline')
    })
  }

  test('finds each author of a byline', async ({ page }) => {
    await page.goto(story)
    await expect(page.locator('.story-meta')).toContainText('By Aizada Mambetova and Daniyar Ospanov')
    await page.getByRole('link', { name: 'Daniyar Ospanov' }).click()
    await expect(page).toHaveURL(/\/author\/daniyar-ospanov\/$/)
    await expect(page.getByRole('heading', { level: 1, name: 'Daniyar Ospanov' })).toBeFocused()
    await expect(page.getByText('6 stories')).toBeVisible()
    await expect(page.locator('main article')).toHaveCount(6)
    await expect(page.getByText('These are all the stories there are.')).toBeVisible()
  })

  test('is shown older ones on demand, and finds them again on coming back', async ({ page }) => {
    await page.goto('/')
    const older = await page.evaluate(async () => {
      const edition = (await (await fetch('/data/edition.json')).json()) as { scopes: { all: { head: string } } }
      const url = `/data/headlines/all/${edition.scopes.all.head}.json`
      const head = (await (await fetch(url)).json()) as { headlines: unknown[]; older: string }
      return (await (await fetch(`/data/headlines/all/${head.older}.json`)).json()) as {
        headlines: { title: string }[]
      }
    })
    // The sample has no topic of so many stories: a page of all is given to one.
    const name = '0-0a1b2c3d'
    await page.route('**/data/topics/crafts.json', async (route) => {
      const response = await route.fetch()
      const topic = (await response.json()) as object
      await route.fulfill({ response, json: { ...topic, older: name } })
    })
    await page.route(`**/data/headlines/topic-crafts/${name}.json`, (route) =>
      route.fulfill({ json: { headlines: older.headlines, older: null } }),
    )
    await page.goto(story)
    await page.getByRole('navigation', { name: 'Topics' }).getByRole('link', { name: 'crafts' }).click()
    const cards = page.locator('main article')
    await expect(page.getByRole('button', { name: 'Older stories' })).toBeVisible()
    const before = await cards.count()
    await page.getByRole('button', { name: 'Older stories' }).press('Enter')
    await expect.poll(() => cards.count()).toBeGreaterThan(before)
    const last = page.locator('main article h3 a').last()
    await last.press('Enter')
    await expect(page).toHaveURL(/\/20\d\d\/\d\d\//)
    await expect(page.locator('main[data-view="article"] h1')).toBeFocused()
    await page.goBack()
    await expect(last).toBeFocused()
    expect(await cards.count()).toBeGreaterThan(before)
  })
})

test('a topic and an author have pages that need no scripts', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  for (const [address, heading] of [
    ['/topic/rivers/', 'rivers'],
    ['/author/madina-rahimova/', 'Madina Rahimova'],
  ] as const) {
    const response = await page.goto(new URL(address, process.env.SITE_URL).href)
    expect(response?.status()).toBe(200)
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
    await expect(page.locator('main article a').first()).toBeVisible()
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', `https://steppewire.example${address}`)
  }
  await context.close()
})

test.describe('an unknown topic', () => {
  test.use({ allowed: [/404/] })

  for (const address of ['/topic/zyzzyva/', '/author/nobody/', '/topic/']) {
    test(`is not there: ${address}`, async ({ page }) => {
      const response = await page.goto(address)
      expect(response?.status()).toBe(404)
      await expect(page.getByRole('heading', { name: 'There is no page at this address' })).toBeVisible()
    })
  }
})
