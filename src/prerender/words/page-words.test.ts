import { describe, expect, it } from 'vitest'
import type { Edition } from '#edition/edition.ts'
import { toHead } from '../head/to-head.ts'
import { listPages } from '../list-pages.ts'
import { toRedirectPage } from '../redirects/to-redirect-page.ts'
import { headWords } from './head-words.ts'
import { loadPageWords } from './page-words.ts'

const edition: Edition = {
  format: 1,
  title: 'Дала',
  url: 'https://dala.example/',
  language: 'kk',
  timeZone: 'Asia/Almaty',
  updatedAt: '2025-12-09T06:30:00Z',
  scopes: { all: { count: 1, head: '0-cccccccc' }, kazakhstan: { count: 1, head: '0-dddddddd' } },
  sources: [],
}

describe('an edition in another language', () => {
  it('has its pages named and described in it', async () => {
    const words = await loadPageWords(edition.language)
    const load = { page: () => ({ stories: [], older: null }), shelves: () => [], removals: () => ({}) }
    const pages = [...listPages(edition, words, load)].filter((page) => 'title' in page)
    for (const { title, description } of pages) expect(title + description).not.toMatch(/[a-z]/)
    const country = pages.find(({ file }) => file === 'kazakhstan/index.html')
    if (!country) throw new Error('no page of Kazakhstan')
    const head = toHead({ page: country, frame: edition, words, base: '/' })
    expect(head).toContain('<title>Қазақстан · Дала</title>')
    expect(head).toContain('Дала: Қазақстан')
  })

  it('leads on from old addresses in it', async () => {
    const html = toRedirectPage('/2025/12/a/', undefined, await loadPageWords('kk'))
    expect(html).toContain('<html lang="kk">')
    expect(html).toContain('Бұл материал мына мекенжайға көшті:')
  })

  it('says so in English where its language is none that the page speaks', async () => {
    expect((await loadPageWords('fr')).head).toEqual(headWords)
  })
})
