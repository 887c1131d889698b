import type { Channel } from '../intake/intake.ts'
import type { FeedSource } from '../settings.ts'

/** The source of press.json that a feed's file came from: of the feed's own name, else the only one of its site. */
export function matchSource(
  sources: readonly FeedSource[],
  { title = '', link = '' }: Channel,
): FeedSource | undefined {
  const named = sources.find(({ name }) => name.toLowerCase() === title.toLowerCase())
  const near = sources.filter(({ url }) => isOfSite(url, link))
  return named ?? (near.length === 1 ? near[0] : undefined)
}

/** `https://a.example/feed/` is of the site `https://www.a.example/`, and `https://a.example/ru/rss` of `https://a.example/ru/`. */
function isOfSite(feed: string, site: string): boolean {
  if (!URL.canParse(site)) return false
  const [one, other] = [new URL(feed), new URL(site)]
  const [long, short] = [toPath(one), toPath(other)].sort((a, b) => b.length - a.length)
  return toHost(one) === toHost(other) && long !== undefined && short !== undefined && long.startsWith(short)
}

function toHost({ host }: URL): string {
  return host.replace(/^www\./, '')
}

function toPath({ pathname }: URL): string {
  return pathname.endsWith('/') ? pathname : `${pathname}/`
}
