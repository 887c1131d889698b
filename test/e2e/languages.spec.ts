import type { Locator, Page } from '@playwright/test'
import { languages, type Language } from '#reader/words/languages.ts'
import { loadWords } from '#reader/words/load-words.ts'
import { blockStorage } from './block-storage.ts'
import { findObjections } from './find-objections.ts'
import { settingsButton } from './open-settings.ts'
import { expect, test } from './quiet-page.ts'

const russianSite = process.env.RUSSIAN_URL ?? ''

/** The choice of the language, in the panel of settings, which this opens. */
async function openLanguages(page: Page): Promise<Locator> {
  await settingsButton(page).click()
  return page.getByRole('dialog').getByRole('combobox')
}

async function speak(page: Page, language: string): Promise<void> {
  await (await openLanguages(page)).selectOption(language)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

test.describe('the page’s language', () => {
  test('is chosen with the keyboard, and kept', async ({ page }) => {
    await page.goto('/')
    const choice = await openLanguages(page)
    await choice.focus()
    await page.keyboard.press('ArrowDown')
    await expect(page.locator('html')).toHaveAttribute('lang', 'ru')
    await expect(page.getByRole('combobox', { name: 'Язык' })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('heading', { level: 1, name: 'Последние новости' })).toBeVisible()
    await page.getByRole('link', { name: /^Казахстан \d/ }).click()
    await expect(page).toHaveTitle('Казахстан · Steppe Wire')
    await page.reload({ waitUntil: 'load' })
    await expect(page.getByRole('heading', { level: 1, name: 'Казахстан' })).toBeVisible()
    await expect(page).toHaveTitle('Казахстан · Steppe Wire')
    await speak(page, 'English')
    await expect(page.getByRole('heading', { level: 1, name: 'Kazakhstan' })).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  })

  test('can be chosen where nothing can be kept', async ({ page }) => {
    await blockStorage(page)
    await page.goto('/')
    await speak(page, 'Türkmençe')
    await expect(page.getByRole('heading', { level: 1, name: 'Soňky habarlar' })).toBeVisible()
    await page.getByRole('link', { name: /^Gazagystan \d/ }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Gazagystan' })).toBeVisible()
  })

  test('marks stories in other languages, and what the page says of them', async ({ page }) => {
    await page.goto('/kazakhstan/')
    const story = page.getByRole('article').filter({ hasText: 'Турксиб: дорога' }).first()
    await expect(story).toHaveAttribute('lang', 'ru')
    await expect(story.locator('.meta')).toHaveAttribute('lang', 'en')
    await speak(page, 'Русский')
    await expect(story).not.toHaveAttribute('lang')
    await expect(story.locator('.meta')).not.toHaveAttribute('lang')
    const english = page.getByRole('article').filter({ hasText: 'The forest above Almaty' }).first()
    await expect(english).toHaveAttribute('lang', 'en')
    await expect(english.locator('.meta')).toHaveAttribute('lang', 'ru')
  })

  for (const language of Object.keys(languages) as Language[]) {
    test(`is the same in a browser as where pages are written: ${languages[language]}`, async ({ page }) => {
      const words = await loadWords(language)
      await page.addInitScript((chosen) => {
        localStorage.setItem('language', chosen)
      }, language)
      await page.goto('/')
      const named = `${words.weekday(2)}, ${words.day(9, 12, 2025)}`
      await expect(page.getByRole('heading', { level: 2, name: named, exact: true })).toBeVisible()
      await expect(page.locator('html')).toHaveAttribute('lang', language)
      await page.goto('/rates/')
      await expect(page.getByRole('heading', { level: 1, name: words.exchangeRates })).toBeVisible()
      await expect(page.getByText(words.day(9, 12, 2025)).first()).toBeVisible()
      expect(await findObjections(page)).toEqual([])
    })
  }

  test('comes with one file, and English with none', async ({ page }) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    const catalogues = () =>
      asked.filter((path) => /assets\/(russian|kazakh|kyrgyz|uzbek|uzbek-cyrillic|tajik|turkmen)-/.test(path))
    await page.goto('/', { waitUntil: 'networkidle' })
    expect(catalogues()).toEqual([])
    await page.goto(russianSite, { waitUntil: 'networkidle' })
    expect(catalogues()).toHaveLength(1)
  })
})

test.describe('a language that does not load', () => {
  test.use({ allowed: [/ERR_FAILED/] })

  test('leaves the page as it is, and says so', async ({ page }) => {
    await page.goto('/')
    await page.route(/kazakh-/, (route) => route.abort())
    const choice = await openLanguages(page)
    await choice.selectOption('Қазақша')
    await expect(page.getByRole('alert')).toHaveText('The language did not load. The connection may be down.')
    await expect(page.getByRole('heading', { level: 1, name: 'Latest stories' })).toBeVisible()
    await expect(choice).toHaveValue('en')
  })
})

/** Two readers who differ in all that a page's HTML cannot know; one has chosen another language. */
const readers: readonly { name: string; timezoneId: string; locale: string; chosen?: Language }[] = [
  { name: 'in Los Angeles', timezoneId: 'America/Los_Angeles', locale: 'en-US' },
  { name: 'in Ashgabat, who chose Turkmen', timezoneId: 'Asia/Ashgabat', locale: 'tk-TM', chosen: 'tk' },
]

for (const { name, chosen, ...reader } of readers) {
  test.describe(`an edition in Russian, for a reader ${name}`, () => {
    test.use({ ...reader, allowed: [/status of 404/] })

    test('is written in Russian and taken over as it stands', async ({ page }) => {
      await page.addInitScript((language) => {
        if (language !== '') localStorage.setItem('language', language)
        document.addEventListener('DOMContentLoaded', () => {
          const heading = document.querySelector('main h1')
          Object.assign(heading ?? {}, { isFromHtml: true })
          Object.assign(window, { wasWritten: [document.documentElement.lang, heading?.textContent] })
        })
      }, chosen ?? '')
      for (const [address, written] of [
        ['', 'Последние новости'],
        ['kazakhstan/', 'Казахстан'],
        ['page/0/', 'Архив материалов, страница 0'],
        ['2025/12/apple-forests-above-almaty/', 'The forest above Almaty where the apple began'],
        ['rates/', 'Курсы валют'],
        ['rates/kgs/', 'Кыргызский сом'],
        ['about/', 'О сайте «Steppe Wire»'],
        ['nothing-here/', 'По этому адресу ничего нет'],
      ] as const) {
        await page.goto(russianSite + address)
        expect(await page.evaluate(() => 'wasWritten' in window && window.wasWritten), address).toEqual(['ru', written])
        expect(await page.evaluate(() => 'isFromHtml' in (document.querySelector('main h1') ?? {})), address).toBe(true)
        await expect(page.locator('html')).toHaveAttribute('lang', chosen ?? 'ru')
      }
    })
  })
}

test.describe('stories of one language', () => {
  test('are asked for by the address, with the keyboard, and kept through the countries', async ({ page }) => {
    await page.goto('/')
    const cards = page.getByRole('main').getByRole('article')
    const all = await cards.count()
    await page.getByText('Stories: all languages').focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('link', { name: 'Русский' })).toBeHidden()
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: 'Русский' }).focus()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/\?lang=ru$/)
    await expect(page.getByRole('status').filter({ hasText: 'Русский' })).toHaveText(
      `Русский: 1 of the newest ${all} stories.`,
    )
    await expect(cards).toHaveCount(1)
    await expect(cards).toHaveAttribute('lang', 'ru')
    await page.getByRole('link', { name: /^Turkmenistan \d/ }).click()
    await expect(page).toHaveURL(/\/turkmenistan\/\?lang=ru$/)
    await page.goBack()
    await page.getByText('Stories: Русский').click()
    await page.getByRole('link', { name: 'all languages' }).click()
    await expect(page).toHaveURL(/\/$/)
    await expect(cards).toHaveCount(all)
  })

  test('are there after a reload; older ones come when asked for', async ({ page }) => {
    await page.goto('/?lang=ru')
    const cards = page.getByRole('main').getByRole('article')
    await expect(cards).toHaveCount(1)
    await page.reload()
    await expect(cards).toHaveCount(1)
    await page.getByRole('link', { name: 'Older stories' }).click()
    await expect(cards).not.toHaveCount(1)
    for (const card of await cards.all()) await expect(card).toHaveAttribute('lang', 'ru')
  })

  test('that are not among the newest are said not to be, and may be among older ones', async ({ page }) => {
    await page.goto('/?lang=fr')
    await expect(page.getByRole('status').filter({ hasText: 'fr:' })).toHaveText(
      /^fr: none of the newest \d+ stories is in this language\.$/,
    )
    await expect(page.getByRole('link', { name: 'Older stories' })).toBeVisible()
  })
})
