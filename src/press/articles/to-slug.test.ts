import { expect, it } from 'vitest'
import { toSlug } from './to-slug.ts'

const slug = (clues: { slug?: string; link?: string; title?: string; ids?: string[] }) =>
  toSlug({ title: 'Tea in Osh', ids: ['urn:1'], ...clues })

it('is the one that the author chose', () => {
  expect(slug({ slug: 'Two Cups!', link: 'https://x.example/one-cup' })).toBe('two-cups')
})

it('is the last part of the link, where that has words', () => {
  expect(slug({ link: 'https://x.example/2024/04/one_cup-of-tea.html?utm=1' })).toBe('one-cup-of-tea')
  expect(slug({ link: 'https://x.example/news/12345-one-cup/' })).toBe('12345-one-cup')
  expect(slug({ link: 'https://x.example/%D1%87%D0%B0%D0%B9-%D0%B2-%D0%BE%D1%88%D0%B5' })).toBe('chay-v-oshe')
})

it('is made from the title where the link tells nothing', () => {
  for (const link of ['', '?p=12', 'news/', 'news/12345', 'index.php', 'a1/9f86d081884c7d65', 'id12345', '%E0%A4%A'])
    expect(slug({ link: `https://x.example/${link}` })).toBe('tea-in-osh')
})

it('is told in Latin letters', () => {
  expect(slug({ title: 'Әлеуметтік келісім: ғылым, қаржы және үйлер' })).toBe(
    'aleumettik-kelisim-ghylym-qarzhy-zhane-uyler',
  )
  expect(slug({ title: 'Ўзбекистон ва Тоҷикистон: ӣд, ӯрда, ҳаво, өң' })).toBe(
    'ozbekiston-va-tojikiston-id-urda-havo-ong',
  )
  expect(slug({ title: 'Oʻzbekiston gʻalabasi — Türkmenistanyň ýoly' })).toBe('ozbekiston-galabasi-turkmenistanyn-yoly')
})

it('is cut between words when it is long', () => {
  const long = slug({ title: 'word '.repeat(40) })
  expect(long).toBe('word-'.repeat(16).slice(0, -1))
  expect(slug({ title: 'a'.repeat(200) })).toBe('a'.repeat(80))
})

it('is a number of the story where no letter can be told', () => {
  expect(slug({ title: '新闻', ids: ['urn:a'] })).toMatch(/^story-[0-9a-f]{8}$/)
  expect(slug({ title: '新闻', ids: ['urn:a'] })).not.toBe(slug({ title: '新闻', ids: ['urn:b'] }))
})
