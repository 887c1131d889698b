import { describe, expect, it } from 'vitest'
import { findMissing } from './find-missing.ts'
import { findLanguage, languages, type Language } from './languages.ts'
import { loadWords } from './load-words.ts'
import { russianForm } from './russian-form.ts'
import { loadTranslation } from './translations.ts'
import { turkmenOrdinal } from './turkmen-ordinal.ts'

const others = Object.keys(languages).filter((language) => language !== 'en') as Language[]

/** Every text of a language, functions called with a sign that is no letter. */
function textsOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') return textsOf((value as (...args: string[]) => unknown)('1', '1', '1'), path)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, part]) => textsOf(part, path === '' ? name : `${path}.${name}`))
}

describe('a language', () => {
  it('is known by its tag, whatever follows it', () => {
    expect(
      ['ru', 'ru-KZ', 'uz', 'uz-Latn-UZ', 'uz-Cyrl', 'uz-Cyrl-UZ', 'en-GB', 'fr', '', null].map(findLanguage),
    ).toEqual(['ru', 'ru', 'uz', 'uz', 'uz-Cyrl', 'uz-Cyrl', 'en', undefined, undefined, undefined])
    expect(findLanguage('constructor')).toBeUndefined()
  })

  it('that the page does not speak is answered in English', async () => {
    expect((await loadWords('fr')).language).toBe('en')
  })

  it('that lacks words tells which', () => {
    const missing = findMissing({ first: { skip: 'Hop' } })
    expect(missing).toContain('first.search')
    expect(missing).toContain('rates.pegged')
    expect(missing).not.toContain('first.skip')
  })
})

describe.each(others)('the words of %s', (language) => {
  it('are said in its own letters', async () => {
    const foreign = /^(uz|tk)$/.test(language) ? /[\u0400-\u04ff]/ : /[a-z]/i
    const kept = /\b(RSS|USD|KZT)\b/g
    const strange = textsOf(await loadTranslation(language)).filter(([, text]) => foreign.test(text.replace(kept, '')))
    expect(strange).toEqual([])
  })

  it('hold no letter that its alphabet lacks', async () => {
    const alphabets: Partial<Record<Language, RegExp>> = {
      ru: /[^а-яё]/i,
      kk: /[^а-яёәғқңөұүһі]/i,
      ky: /[^а-яёңөү]/i,
      'uz-Cyrl': /[^а-яёўқғҳ]|[щы]/i,
      tg: /[^а-яёғӣқӯҳҷ]|[цщыь]/i,
      uz: /[^a-zʻʼ]|[wc](?!h)/i,
      tk: /[^a-zçäžňöşüý]|[cqvx]/i,
    }
    const strange = textsOf(await loadTranslation(language)).flatMap(([path, text]) =>
      (text.match(/[\p{L}\p{M}ʻʼ]/gu) ?? []).flatMap((letter, place, all) =>
        alphabets[language]?.test(letter + (letter.toLowerCase() === 'c' ? (all[place + 1] ?? '') : ''))
          ? [`${path}: ${letter}`]
          : [],
      ),
    )
    expect(strange).toEqual([])
  })

  it('are not English ones that were left standing', async () => {
    const english = new Map(textsOf(await loadWords('en')))
    const same = textsOf((await loadTranslation(language)).first).filter(([path, text]) => english.get(path) === text)
    expect(same.map(([path]) => path).filter((path) => !path.endsWith('minutes'))).toEqual([])
  })

  it('name months and days of the week as CLDR does', async () => {
    const { day, weekday } = await loadWords(language)
    const bare = (text: string) => text.toLowerCase().replaceAll('ь', '')
    for (let month = 1; month <= 12; month++) {
      const date = new Date(Date.UTC(2025, month - 1, 9))
      const parts = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' }).formatToParts(
        date,
      )
      const name = parts.find(({ type }) => type === 'month')?.value ?? 'none'
      expect(bare(day(9, month, 2025))).toContain(bare(name))
    }
    for (let day = 0; day < 7; day++) {
      const date = new Date(Date.UTC(2025, 11, 7 + day))
      const name = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(date)
      expect(weekday(day).toLowerCase()).toBe(name.toLowerCase())
    }
  })
})

describe('a day', () => {
  it('is written as newspapers of each language write it', async () => {
    const written = await Promise.all(others.map(async (language) => (await loadWords(language)).day(9, 12, 2025)))
    expect(written).toEqual([
      '9 декабря 2025',
      '2025 жылғы 9 желтоқсан',
      '2025-жылдын 9-декабры',
      '2025-yil 9-dekabr',
      '2025 йил 9 декабрь',
      '9 декабри соли 2025',
      '2025-nji ýylyň 9-njy dekabry',
    ])
  })
})

describe('numbers', () => {
  it('have the Russian forms that CLDR gives them', () => {
    const rules = new Intl.PluralRules('ru')
    for (let number = 0; number <= 1200; number++) {
      expect(russianForm(number, ['one', 'few', 'many']), String(number)).toBe(rules.select(number))
    }
  })

  it('have Turkmen endings in harmony with their last word', () => {
    expect([1, 6, 9, 10, 16, 20, 30, 50, 80, 100, 2025, 2026].map(turkmenOrdinal)).toEqual([
      ...['1-nji', '6-njy', '9-njy', '10-njy', '16-njy', '20-nji'],
      ...['30-njy', '50-nji', '80-nji', '100-nji', '2025-nji', '2026-njy'],
    ])
  })
})
