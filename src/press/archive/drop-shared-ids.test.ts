import { expect, test } from 'vitest'
import type { Draft } from '../intake/draft.ts'
import { dropSharedIds } from './drop-shared-ids.ts'

const draft = (...ids: string[]): Draft => ({
  item: ids.join(),
  ids,
  source: { name: 'Steppe Notes' },
  title: 'Title',
  html: '',
  categories: [],
  rights: 'full',
})
const kept = (...drafts: Draft[]) => dropSharedIds(drafts).map(({ ids }) => ids)

test('ids of stories that differ are kept', () => {
  expect(kept(draft('a', 'link-a'), draft('b', 'link-b'))).toEqual([
    ['a', 'link-a'],
    ['b', 'link-b'],
  ])
})

test('a link that several stories have tells none of them', () => {
  expect(kept(draft('a', 'home'), draft('b', 'home'))).toEqual([['a'], ['b']])
})

test('two versions of one story keep what makes them one', () => {
  expect(kept(draft('a', 'link'), draft('a', 'link'))).toEqual([
    ['a', 'link'],
    ['a', 'link'],
  ])
  expect(kept(draft('a', 'old-link'), draft('a', 'new-link'))).toEqual([
    ['a', 'old-link'],
    ['a', 'new-link'],
  ])
})

test('one guid for all stories of a feed tells none of them, if their links do', () => {
  expect(kept(draft('site', 'one'), draft('site', 'two'), draft('site', 'three'))).toEqual([
    ['one'],
    ['two'],
    ['three'],
  ])
})
