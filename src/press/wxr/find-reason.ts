import { fieldOf, type RawItem } from './raw-item.ts'

const statuses: Readonly<Record<string, string>> = {
  draft: 'it is a draft',
  'auto-draft': 'it is an unfinished draft',
  pending: 'it waits for review',
  private: 'it is private',
  trash: 'it is in the trash',
  '': 'it does not say whether it was published',
}

/**
 * Why an item is no story to be published; undefined for one that is. One that is scheduled (`future`) is: it has its date,
 * and is held until then.
 */
export function findReason(item: RawItem): string | undefined {
  const type = fieldOf(item, 'wp:post_type')
  const status = fieldOf(item, 'wp:status')
  if (type === '') return 'it does not say that it is a post'
  if (type === 'page') return 'it is a page, not a post'
  if (type !== 'post') return `it is of the type “${type}”, not a post`
  if (fieldOf(item, 'wp:post_password') !== '') return 'it is protected by a password'
  if (status === 'publish' || status === 'future') return undefined
  return Object.hasOwn(statuses, status) ? statuses[status] : `its status is “${status}”, not “publish”`
}
