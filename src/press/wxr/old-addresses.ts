import { fieldOf, type RawItem } from './raw-item.ts'

/**
 * The paths at which the old site answered with a post: its permalink, the same with each former slug and day
 * (`_wp_old_slug`, `_wp_old_date`), and `?p=123`. Percent-encoded, each once; never the site's own front page.
 */
export function oldAddresses(item: RawItem, link: string | undefined, home: string | undefined): string[] {
  const root = home === undefined ? '/' : new URL(home).pathname.replace(/\/*$/, '/')
  const own = link !== undefined && isOf(link, home) ? new URL(link) : undefined
  const path = own ? own.pathname : ''
  const slugs = (item.meta.get('_wp_old_slug') ?? []).map((slug) => withSlug(path, fieldOf(item, 'wp:post_name'), slug))
  const days = (item.meta.get('_wp_old_date') ?? []).map((day) => withDay(path, day.trim()))
  const id = fieldOf(item, 'wp:post_id')
  const number = /^\d+$/.test(id) ? `${root}?p=${id}` : ''
  const found = new Set([own ? path + own.search : '', ...slugs, ...days, number])
  return [...found].filter((address) => address !== '' && address !== '/' && address !== root)
}

/** Whether an address is of a site, with or without `www.`. */
function isOf(link: string, home: string | undefined): boolean {
  const host = (address: string) => new URL(address).hostname.replace(/^www\./, '')
  return home === undefined || host(link) === host(home)
}

/** A permalink as it was when the post had another slug; '' when it holds none. */
function withSlug(path: string, slug: string, former: string): string {
  const parts = path.split('/')
  const at = parts.findLastIndex((part) => part !== '' && decode(part) === decode(slug.trim()))
  if (at === -1 || former.trim() === '') return ''
  return parts.with(at, encodeURIComponent(decode(former.trim()))).join('/')
}

/** A permalink as it was when the post bore another date (`2013-05-06`); '' when it holds no year. */
function withDay(path: string, day: string): string {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? []
  if (year === undefined || month === undefined || date === undefined) return ''
  const dated = /\/\d{4}(\/\d\d)?(\/\d\d)?(?=\/)/
  return dated.test(path)
    ? path.replace(dated, (_, months?: string, days?: string) =>
        ['', year, ...(months ? [month] : []), ...(days ? [date] : [])].join('/'),
      )
    : ''
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
