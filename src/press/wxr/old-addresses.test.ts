import { expect, it } from 'vitest'
import { oldAddresses } from './old-addresses.ts'
import type { RawItem } from './raw-item.ts'

function post(fields: Record<string, string>, meta: Record<string, string[]> = {}): RawItem {
  return { fields: new Map(Object.entries(fields)), terms: [], meta: new Map(Object.entries(meta)), isDamaged: false }
}

it('knows a post by its permalink and its number', () => {
  expect(oldAddresses(post({ 'wp:post_id': '5' }), 'https://a.kz/2024/04/most/', 'https://a.kz/')).toEqual([
    '/2024/04/most/',
    '/?p=5',
  ])
})

it('knows a post by its former slugs and days', () => {
  const moved = post(
    { 'wp:post_name': '%d1%87%d1%83' },
    { _wp_old_slug: ['chu', 'Мост'], _wp_old_date: ['2023-12-31'] },
  )
  expect(oldAddresses(moved, 'https://a.kz/2024/01/02/%d1%87%d1%83/', 'https://a.kz/')).toEqual([
    '/2024/01/02/%d1%87%d1%83/',
    '/2024/01/02/chu/',
    '/2024/01/02/%D0%9C%D0%BE%D1%81%D1%82/',
    '/2023/12/31/%d1%87%d1%83/',
  ])
})

it('stays below the folder of a site that has one', () => {
  expect(oldAddresses(post({ 'wp:post_id': '5' }), 'https://www.a.kz/news/?p=5', 'https://a.kz/news')).toEqual([
    '/news/?p=5',
  ])
})

it('takes no address of another site, nor the front page', () => {
  expect(oldAddresses(post({}), 'https://b.kz/story/', 'https://a.kz/')).toEqual([])
  expect(oldAddresses(post({}), 'https://a.kz/', 'https://a.kz/')).toEqual([])
})
